import type { MedusaContainer } from "@medusajs/framework/types"
import { tryToMail } from "../../documents/mail/try-to-mail"
import { renderPurchaseOrder } from "../../documents/purchase-order/render-purchase-order"
import { toPurchaseOrderMail } from "../../documents/purchase-order/to-purchase-order-mail"
import { resolveReplenishment } from "./resolve-replenishment"

/**
 * Mails a sent order to its supplier, when that is wanted and not done: the
 * order says what came of it. Core sends nothing twice under one key, so a
 * kill in between sends no second one.
 */
export async function mailPurchaseOrder(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const replenishment = resolveReplenishment(container)
  const order = await replenishment.retrievePurchaseOrder(id)
  if (order.mail !== "wanted") {
    return
  }
  const { email } = await replenishment.retrieveSupplier(order.supplier_id)
  if (!email) {
    await replenishment.updatePurchaseOrders({ id, mail: "no_address" })
    return
  }
  const { pdf, snapshot } = await renderPurchaseOrder(container, id)
  const { state, error } = await tryToMail(
    container,
    toPurchaseOrderMail(snapshot, {
      id,
      to: email,
      key: `order-cycle:purchase-order:${id}`,
      pdf,
    })
  )
  await replenishment.updatePurchaseOrders({
    id,
    mail: state === "sending" ? "failed" : state,
    mail_error: state === "sent" ? null : error,
  })
}
