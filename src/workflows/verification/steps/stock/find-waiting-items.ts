import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { findUntoldFills } from "../../stock/find-untold-fills"

export const findWaitingItemsStepId = "find-waiting-items"

/** Inventory items for which somebody waits, or whose fills were not told. */
export const findWaitingItemsStep = createStep(
  findWaitingItemsStepId,
  async (_: undefined, { container }) => {
    const waiting = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listWaitingItems()
    const untold = await findUntoldFills(container)
    return new StepResponse([
      ...new Set([
        ...waiting,
        ...untold.map(({ inventory_item_id }) => inventory_item_id),
      ]),
    ])
  }
)
