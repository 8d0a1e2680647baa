import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { IssueReceiptInput } from "../../../modules/documents/issue/to-receipt-input"
import { toMainUnits } from "../../../money/to-main-units"
import { toMinorUnits } from "../../../money/to-minor-units"
import { toBuyer } from "../delivery-note/to-buyer"
import { toLanguage } from "../delivery-note/to-language"
import { readReceiptMoney } from "./read-receipt-money"
import { receiptPhrases } from "./receipt-phrases"

export type GatheredReceipt = Pick<
  IssueReceiptInput,
  "contents" | "limit_minor"
>

/**
 * What a capture's receipt says: its amount, or less when the order kept or
 * lacks receipts for less.
 *
 * @param exceptId a receipt that is about to be superseded.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED when nothing is left to confirm
 *   or cash on delivery has not been remitted.
 */
export async function gatherReceipt(
  container: MedusaContainer,
  { order_id, capture_id }: { order_id: string; capture_id: string },
  exceptId?: string
): Promise<GatheredReceipt> {
  const money = await readReceiptMoney(container, order_id, exceptId)
  const { order, captures, kept, room, obstacle } = money
  const capture = captures.find(({ id }) => id === capture_id)
  if (!capture) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order #${order.display_id} has no capture ${capture_id} any more.`
    )
  }
  if (obstacle) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, obstacle)
  }
  const captured = toMinorUnits(capture.amount, order.currency_code)
  const amount = captured < room ? captured : room
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
        received_at: new Date(capture.created_at).toISOString(),
        references: [String(order.display_id), code].filter(
          (text): text is string => typeof text === "string" && text !== ""
        ),
      },
    },
  }
}
