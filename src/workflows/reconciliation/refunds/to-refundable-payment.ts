import type { RefundablePayment } from "../../../modules/reconciliation/refunds/refundable-payment"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import type { PaymentForRefund } from "./payment-for-refund"

/** A refund of ours that has not ended. */
export type OpenRefund = {
  id: string
  payment_id: string
  amount_minor: string
  state: string
}

/**
 * What a payment can still give back. A refund that core holds counts once,
 * as core's.
 */
export function toRefundablePayment(
  payment: PaymentForRefund,
  openRefunds: OpenRefund[]
): RefundablePayment {
  const { id, currency_code } = payment
  const captures = payment.captures ?? []
  const refunds = payment.refunds ?? []
  const sum = (moves: typeof captures) =>
    moves.reduce(
      (total, { raw_amount }) =>
        total + toRoundedMinor(raw_amount, currency_code),
      0n
    )
  const open = openRefunds
    .filter(({ payment_id }) => payment_id === id)
    .filter((one) => !refunds.some(({ created_by }) => created_by === one.id))
    .map((one) => ({ ...one, amount: BigInt(one.amount_minor) }))
  return {
    id,
    currency_code,
    captured: sum(captures),
    refunded: sum(refunds),
    in_flight: open.reduce((total, { amount }) => total + amount, 0n),
    unknown: open
      .filter(({ state }) => state === "unknown")
      .map((one) => ({ id: one.id, amount: one.amount })),
    opened_at: [payment, ...captures]
      .map(({ created_at }) => new Date(created_at).toISOString())
      .sort()[0],
  }
}
