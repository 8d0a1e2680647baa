import { sayMoney } from "../../../modules/reconciliation/refunds/say-money"
import type { TimelineEntry } from "../../../types/timeline"

export type EndedRefund = {
  id: string
  order_id: string
  payment_id: string
  amount_minor: string
  currency_code: string
  state: string
  error: string | null
  settled_because: string | null
  actor: string
}

/**
 * Refunds that ended otherwise than paid, and what settled them, as notes of
 * the order's timeline. Money that went is told by core's refund.
 */
export const toRefundEntries = (
  refunds: EndedRefund[],
  actor: string
): TimelineEntry[] =>
  refunds
    .filter((one) => one.state !== "done" || one.settled_because)
    .map((one) => ({
      order_id: one.order_id,
      kind: "note",
      cause: `refund_action:${one.id}:${one.state}`,
      at: new Date(),
      actor,
      payload: {
        event: `refund_${one.state}`,
        refund_action_id: one.id,
        payment_id: one.payment_id,
        amount: sayMoney(BigInt(one.amount_minor), one.currency_code),
        error: one.error,
        settled_because: one.settled_because,
      },
    }))
