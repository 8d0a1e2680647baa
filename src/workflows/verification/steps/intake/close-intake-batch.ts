import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const closeIntakeBatchStepId = "close-intake-batch"

/** Counts what became of a batch; counting again gives the same. */
export const closeIntakeBatchStep = createStep(
  closeIntakeBatchStepId,
  async ({ batch_id }: { batch_id: string }, { container }) =>
    new StepResponse(
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .closeIntakeBatch(batch_id)
    )
)
