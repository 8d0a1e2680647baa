import { leftToRefund } from "./left-to-refund"
import { RefundRefused } from "./refund-refused"
import type { RefundablePayment } from "./refundable-payment"
import { sayMoney } from "./say-money"

export type RefundShare = { payment_id: string; amount: bigint }

/**
 * Which payments pay a refund when nobody chooses: the one with most left
 * first, of equal ones the older. Payments with a refund of which nobody
 * knows the end are passed over.
 *
 * @param amount minor units, more than 0.
 * @returns shares that add up to the amount.
 * @throws RefundRefused when the payments together have less.
 */
export function allocateRefund(
  amount: bigint,
  payments: RefundablePayment[],
  currencyCode: string
): RefundShare[] {
  const open = payments
    .filter(({ unknown }) => !unknown.length)
    .map((payment) => ({ payment, left: leftToRefund(payment) }))
    .sort(
      (one, other) =>
        compare(other.left, one.left) ||
        compare(one.payment.opened_at, other.payment.opened_at) ||
        compare(one.payment.id, other.payment.id)
    )
  const shares: RefundShare[] = []
  let missing = amount
  for (const { payment, left } of open) {
    const share = left < missing ? left : missing
    if (share > 0n) {
      shares.push({ payment_id: payment.id, amount: share })
      missing -= share
    }
  }
  if (missing > 0n) {
    throw new RefundRefused(
      `${sayMoney(amount, currencyCode)} cannot be paid back: ` +
        `${sayMoney(amount - missing, currencyCode)} is left of the order's ` +
        `payments${blocked(payments)}. Refund at most that.`
    )
  }
  return shares
}

function blocked(payments: RefundablePayment[]): string {
  const unknown = payments.flatMap((payment) => payment.unknown)
  return unknown.length
    ? `, without those whose refund got no answer (${unknown.map(({ id }) => id).join(", ")})`
    : ""
}

function compare<Value extends bigint | string>(
  one: Value,
  other: Value
): number {
  return one === other ? 0 : one < other ? -1 : 1
}
