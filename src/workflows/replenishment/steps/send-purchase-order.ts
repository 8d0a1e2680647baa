import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findExpectedDay } from "../purchase/find-expected-day"
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
    const id = input.purchase_order_id
    const order = await replenishment.retrievePurchaseOrder(id)
    const supplier = await replenishment.retrieveSupplier(order.supplier_id)
    const lines = await replenishment.listPurchaseLines(
      { purchase_order_id: id },
      { take: null }
    )
    if (!lines.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Purchase order ${order.number} has no lines. Add some, or cancel it.`
      )
    }
    const sold = await replenishment.listSupplierItems(
      { id: lines.flatMap((line) => line.supplier_item_id ?? []) },
      { take: null }
    )
    const expected_on =
      input.expected_on ??
      order.expected_on ??
      (await findExpectedDay(
        replenishment,
        supplier,
        lines.map((line) => ({
          inventory_item_id: line.inventory_item_id,
          stated_days:
            sold.find((one) => one.id === line.supplier_item_id)?.stated_days ??
            null,
        }))
      ))
    const { overReceiptPercent } = await replenishment.getOptions()
    const sent = await withLevelsOf(container, { order_id: id }, () =>
      replenishment.sendPurchaseOrder({
        purchase_order_id: id,
        expected_on,
        tolerance_percent: overReceiptPercent,
        mail: input.mail ? (supplier.email ? "wanted" : "no_address") : null,
        actor: input.actor,
      })
    )
    return new StepResponse(sent)
  }
)
