import { allocateRefund } from "../../../modules/reconciliation/refunds/allocate-refund"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"
import { findPayouts } from "./find-payouts"
import type { OrderForRefund } from "./order-for-refund"
import { toPaidPayments } from "./to-paid-payments"

export type PlannedPayout = { payment_id: string; amount_minor: string }

/**
 * Which payment pays what of a granted refund that is not paid yet, by the one
 * rule for all refunds.
 *
 * @returns shares in minor units; null when the payments have less than that.
 */
export function planPayouts(
  order: OrderForRefund,
  grant: { id: string; amount_minor: string }
): PlannedPayout[] | null {
  const rest = BigInt(grant.amount_minor) - findPayouts(order, grant.id).paid
  if (rest <= 0n) {
    return []
  }
  try {
    return allocateRefund(rest, toPaidPayments(order), order.currency_code).map(
      ({ payment_id, amount }) => ({
        payment_id,
        amount_minor: amount.toString(),
      })
    )
  } catch (error) {
    if (error instanceof RefundRefused) {
      return null
    }
    throw error
  }
}
