import type { RefundablePayment } from "../../../modules/reconciliation/refunds/refundable-payment"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import type { OrderForRefund } from "./order-for-refund"

/**
 * What each payment of an order took and gave back, in its currency. Refunds
 * that are under way are not seen here: whoever pays looks for them.
 */
export function toPaidPayments(order: OrderForRefund): RefundablePayment[] {
  const sum = (rows: { raw_amount: Parameters<typeof toRoundedMinor>[0] }[]) =>
    rows.reduce(
      (total, { raw_amount }) =>
        total + toRoundedMinor(raw_amount, order.currency_code),
      0n
    )
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ currency_code }) => currency_code === order.currency_code)
    .map(({ id, currency_code, created_at, captures, refunds }) => ({
      id,
      currency_code,
      captured: sum(captures),
      refunded: sum(refunds),
      in_flight: 0n,
      unknown: [],
      opened_at: [created_at, ...captures.map((capture) => capture.created_at)]
        .map((time) => new Date(time).toISOString())
        .sort()[0],
    }))
}
