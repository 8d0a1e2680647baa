import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOrderToSend } from "../purchase/read-order-to-send"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { withLevelsOf } from "../purchase/with-levels-of"

export type SendPurchaseOrderInput = {
  purchase_order_id: string
  /** ISO day; null: as the draft says, else by the lead time. */
  expected_on: string | null
  /** Whether the supplier is to get it by mail. */
  mail: boolean
  actor: string | null
}

export const sendPurchaseOrderStepId = "send-purchase-order-once"

/**
 * Sends a draft. Has no compensation: a supplier that has the order is not
 * made to forget it; it is canceled.
 *
 * @throws MedusaError NOT_ALLOWED with code NOT_DRAFT, or for a draft without
 *   lines.
 */
export const sendPurchaseOrderStep = createStep(
  sendPurchaseOrderStepId,
  async (input: SendPurchaseOrderInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const { purchase_order_id, actor } = input
    const found = await readOrderToSend(container, purchase_order_id)
    const { overReceiptPercent } = await replenishment.getOptions()
    const sent = await withLevelsOf(
      container,
      { order_id: purchase_order_id },
      () =>
        replenishment.sendPurchaseOrder({
          purchase_order_id,
          expected_on: input.expected_on ?? found.expected_on,
          tolerance_percent: overReceiptPercent,
          mail: input.mail ? (found.email ? "wanted" : "no_address") : null,
          actor,
        })
    )
    return new StepResponse(sent)
  }
)
