import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const cancelStockCountStepId = "cancel-stock-count-once"

/** @throws MedusaError NOT_ALLOWED when the sheet is posted. */
export const cancelStockCountStep = createStep(
  cancelStockCountStepId,
  async ({ count_id }: { count_id: string }, { container }) => {
    await resolveReplenishment(container).cancelStockCount(count_id)
    return new StepResponse()
  }
)
