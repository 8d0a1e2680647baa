import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const refuseDoneBatchStepId = "refuse-done-intake-batch"

/** @throws MedusaError NOT_ALLOWED when nothing of an import is left to do. */
export const refuseDoneBatchStep = createStep(
  refuseDoneBatchStepId,
  async ({ batch_id }: { batch_id: string }, { container }) => {
    const { state } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .retrieveIntakeBatch(batch_id)
    if (state !== "running") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The import ${batch_id} is done: nothing of it is left to make. ` +
          "Correct what was refused and send the file again."
      )
    }
  }
)
