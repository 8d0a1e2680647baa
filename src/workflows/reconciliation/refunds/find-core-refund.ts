import { toRoundedMinor } from "../../../money/to-rounded-minor"
import { CORE_ROUTE_KEY } from "./core-route-key"
import type { PaymentForRefund } from "./payment-for-refund"

type OpenRefundAction = {
  id: string
  idempotency_key: string
  payment_id: string
  amount_minor: string
  created_at: Date | string
}

/** Between the clocks of the database and of the shop. */
const SKEW_MS = 5_000

/**
 * Core's refund of an action of ours: it carries the action's id. One that
 * core's own route made carries its user's; it is the payment's refund of
 * that amount since, which is no other action's.
 *
 * @param taken ids of core's refunds that are of other actions.
 */
export function findCoreRefund(
  action: OpenRefundAction,
  payments: PaymentForRefund[],
  taken: Set<string | null>
) {
  const made = payments
    .filter(({ id }) => id === action.payment_id)
    .flatMap(({ refunds, currency_code }) =>
      (refunds ?? []).map((refund) => ({ ...refund, currency_code }))
    )
  const own = made.find(({ created_by }) => created_by === action.id)
  if (own || !action.idempotency_key.startsWith(CORE_ROUTE_KEY)) {
    return own
  }
  return made.find(
    (refund) =>
      !taken.has(refund.id) &&
      !refund.created_by?.startsWith("orref_") &&
      new Date(refund.created_at).getTime() >=
        new Date(action.created_at).getTime() - SKEW_MS &&
      toRoundedMinor(refund.raw_amount, refund.currency_code) ===
        BigInt(action.amount_minor)
  )
}
