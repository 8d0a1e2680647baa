import type { RefundShare } from "../../../modules/reconciliation/refunds/allocate-refund"
import { guardRefund } from "../../../modules/reconciliation/refunds/guard-refund"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"
import type { RefundablePayment } from "../../../modules/reconciliation/refunds/refundable-payment"
import { sayMoney } from "../../../modules/reconciliation/refunds/say-money"

/**
 * Lets a chosen allocation pass: each payment has its share, is named once,
 * and the shares add up.
 *
 * @param amount minor units.
 * @throws RefundRefused with the numbers.
 */
export function guardShares(
  amount: bigint,
  shares: RefundShare[],
  payments: RefundablePayment[],
  currencyCode: string
): RefundShare[] {
  const sum = shares.reduce((total, share) => total + share.amount, 0n)
  if (sum !== amount) {
    throw new RefundRefused(
      `${sayMoney(amount, currencyCode)} cannot be paid back: the shares of ` +
        `the payments add up to ${sayMoney(sum, currencyCode)}. Change one.`
    )
  }
  const named = new Set<string>()
  for (const { payment_id, amount: share } of shares) {
    const payment = payments.find(({ id }) => id === payment_id)
    if (!payment || named.has(payment_id)) {
      throw new RefundRefused(
        payment
          ? `Payment ${payment_id} is named twice. Give it one share.`
          : `The order has no payment ${payment_id} in ${currencyCode.toUpperCase()}.`
      )
    }
    named.add(payment_id)
    guardRefund(share, payment)
  }
  return shares
}
