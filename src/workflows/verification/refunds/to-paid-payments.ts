import type { PaidPayment } from "../../../modules/verification/refunds/paid-payment"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import type { OrderForRefund } from "./order-for-refund"

/** What each payment of an order took and gave back, in its currency. */
export function toPaidPayments(order: OrderForRefund): PaidPayment[] {
  const sum = (rows: { raw_amount: Parameters<typeof toRoundedMinor>[0] }[]) =>
    rows.reduce(
      (total, { raw_amount }) =>
        total + toRoundedMinor(raw_amount, order.currency_code),
      0n
    )
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ currency_code }) => currency_code === order.currency_code)
    .map(({ id, captures, refunds }) => ({
      id,
      captured: sum(captures),
      refunded: sum(refunds),
    }))
}
