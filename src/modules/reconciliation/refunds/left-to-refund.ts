import type { RefundablePayment } from "./refundable-payment"

/** Minor units that a payment can still give back, never below 0. */
export function leftToRefund({
  captured,
  refunded,
  in_flight,
}: Pick<RefundablePayment, "captured" | "refunded" | "in_flight">): bigint {
  const left = captured - refunded - in_flight
  return left > 0n ? left : 0n
}
