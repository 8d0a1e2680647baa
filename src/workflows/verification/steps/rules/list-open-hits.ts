import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const listOpenHitsStepId = "list-open-hits"

/** The hits of an order that are not done. */
export const listOpenHitsStep = createStep(
  listOpenHitsStepId,
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .listOpenRuleHits(order_id)
    )
)
