import type { CreateNotificationDTO } from "@medusajs/framework/types"
import type { PurchaseOrderSnapshot } from "../../../modules/documents/snapshot/purchase-order-snapshot"
import { toPdfName } from "../paper/to-pdf-name"
import { purchaseOrderCsv } from "./purchase-order-csv"

/** Of our mails to suppliers, for the shop's own templates. */
export const purchaseOrderTemplate = "order-cycle.purchase-order"

const words = {
  en: {
    subject: "Purchase order",
    text: "Attached is our purchase order, as PDF and as CSV.",
    expected: "We expect the goods on",
  },
  id: {
    subject: "Pesanan pembelian",
    text: "Terlampir pesanan pembelian kami, sebagai PDF dan CSV.",
    expected: "Barang kami harapkan pada",
  },
} as const

/**
 * A purchase order as the notification module sends it to its supplier.
 *
 * @param key names this try; core sends nothing twice under one.
 */
export function toPurchaseOrderMail(
  order: PurchaseOrderSnapshot,
  { id, to, key, pdf }: { id: string; to: string; key: string; pdf: Buffer }
): CreateNotificationDTO {
  const say = words[order.language]
  const name = toPdfName(order.number)
  const expected = order.expected_on
    ? ` ${say.expected} ${order.expected_on}.`
    : ""
  return {
    to,
    channel: "email",
    template: purchaseOrderTemplate,
    resource_id: id,
    resource_type: "purchase_order",
    trigger_type: "order_cycle.purchase_order_sent",
    idempotency_key: key,
    content: {
      subject: `${say.subject} ${order.number}`,
      text: `${say.text}${expected}`,
    },
    data: {
      purchase_order_id: id,
      number: order.number,
      language: order.language,
      expected_on: order.expected_on,
      total: order.total,
      currency_code: order.currency_code,
    },
    attachments: [
      {
        filename: `${name}.pdf`,
        content_type: "application/pdf",
        disposition: "attachment",
        content: pdf.toString("base64"),
      },
      {
        filename: `${name}.csv`,
        content_type: "text/csv",
        disposition: "attachment",
        content: Buffer.from(purchaseOrderCsv(order)).toString("base64"),
      },
    ],
  }
}
