import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export const findWaitingItemsStepId = "find-waiting-items"

/** Inventory items for which somebody waits. */
export const findWaitingItemsStep = createStep(
  findWaitingItemsStepId,
  async (_: undefined, { container }) =>
    new StepResponse(
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .listWaitingItems()
    )
)
