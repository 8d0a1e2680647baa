import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelOrderInput } from "../../../modules/replenishment/storage/purchase/cancel-order"
import { underItemLocks } from "../../under-item-locks"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const cancelPurchaseOrderStepId = "cancel-purchase-order-once"

/** Has no compensation: it is the last thing that is done. */
export const cancelPurchaseOrderStep = createStep(
  cancelPurchaseOrderStepId,
  async (input: CancelOrderInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const lines = await replenishment.listPurchaseLines(
      { purchase_order_id: input.purchase_order_id },
      { take: null }
    )
    const items = lines.map((line) => line.inventory_item_id)
    return new StepResponse(
      await underItemLocks(container, items, () =>
        replenishment.cancelPurchaseOrder(input)
      )
    )
  }
)
