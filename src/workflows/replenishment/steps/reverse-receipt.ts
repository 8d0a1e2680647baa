import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReverseReceiptInput } from "../../../modules/replenishment/storage/purchase/reverse-receipt"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { underItemLocks } from "../../under-item-locks"

export const reverseReceiptStepId = "reverse-receipt-once"

/** Has no compensation: it is the last thing that is done. */
export const reverseReceiptStep = createStep(
  reverseReceiptStepId,
  async (
    input: ReverseReceiptInput & { purchase_order_id: string },
    { container }
  ) => {
    const replenishment = resolveReplenishment(container)
    const lines = await replenishment.listPurchaseLines(
      { purchase_order_id: input.purchase_order_id },
      { take: null }
    )
    const items = lines.map((line) => line.inventory_item_id)
    return new StepResponse(
      await underItemLocks(container, items, () =>
        replenishment.reverseReceipt(input)
      )
    )
  }
)
