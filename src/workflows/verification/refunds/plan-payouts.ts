import { allocateRefund } from "../../../modules/verification/refunds/allocate-refund"
import { findPayouts } from "./find-payouts"
import type { OrderForRefund } from "./order-for-refund"
import { toPaidPayments } from "./to-paid-payments"

export type PlannedPayout = { payment_id: string; amount_minor: string }

/**
 * Which payment pays what of a granted refund that is not paid yet.
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
  const payouts = allocateRefund(rest, toPaidPayments(order))
  return (
    payouts?.map(({ payment_id, amount }) => ({
      payment_id,
      amount_minor: amount.toString(),
    })) ?? null
  )
}
