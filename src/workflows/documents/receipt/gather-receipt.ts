import type { MedusaContainer } from "@medusajs/framework/types"
import type { IssueReceiptInput } from "../../../modules/documents/issue/to-receipt-input"
import { toMainUnits } from "../../../money/to-main-units"
import { toBuyer } from "../delivery-note/to-buyer"
import { toLanguage } from "../delivery-note/to-language"
import { readReceived } from "./read-received"
import { readReceiptMoney } from "./read-receipt-money"
import { receiptPhrases } from "./receipt-phrases"

export type GatheredReceipt = Pick<
  IssueReceiptInput,
  "contents" | "limit_minor"
>

/**
 * What the receipt of a capture, or of a claim that a match left, says: its
 * amount, or less when the order kept or lacks receipts for less.
 *
 * @param exceptId a receipt that is about to be superseded.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED when nothing is left to confirm
 *   or cash on delivery has not been remitted.
 */
export async function gatherReceipt(
  container: MedusaContainer,
  { order_id, source_id }: { order_id: string; source_id: string },
  exceptId?: string
): Promise<GatheredReceipt> {
  const money = await readReceiptMoney(container, order_id, exceptId)
  const { order, kept, room } = money
  const received = await readReceived(container, money, source_id)
  const amount = received.amount < room ? received.amount : room
  const language = toLanguage(order)
  const buyer = toBuyer(order)
  const { purpose, methods } = receiptPhrases[language]
  const { order_cycle_payment_method: method, order_cycle_reference: code } =
    order.metadata ?? {}
  return {
    limit_minor: kept.toString(),
    contents: {
      language,
      buyer,
      currency_code: order.currency_code,
      receipt: {
        received_from: buyer.name,
        amount: toMainUnits(amount, order.currency_code),
        purpose: `${purpose} #${order.display_id}`,
        place: null,
        method: methods[String(method)] ?? null,
        received_at: received.at,
        references: [String(order.display_id), code].filter(
          (text): text is string => typeof text === "string" && text !== ""
        ),
      },
    },
  }
}
