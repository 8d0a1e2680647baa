import { leftToRefund } from "./left-to-refund"
import { RefundRefused } from "./refund-refused"
import type { RefundablePayment } from "./refundable-payment"
import { sayMoney } from "./say-money"

/**
 * Lets a refund of a payment pass only if the payment has it, to the minor
 * unit. Core's own guard compares with a tolerance of one minor unit, and
 * knows nothing of a refund whose call timed out: it deleted that row, and
 * asking again would pay a second time.
 *
 * @param amount minor units, more than 0.
 * @throws RefundRefused with the numbers.
 */
export function guardRefund(amount: bigint, payment: RefundablePayment): void {
  const say = (minor: bigint) => sayMoney(minor, payment.currency_code)
  const [unknown] = payment.unknown
  if (unknown) {
    throw new RefundRefused(
      `${say(amount)} cannot be paid back: of payment ${payment.id} the ` +
        `refund ${unknown.id} of ${say(unknown.amount)} got no answer, and ` +
        "may have been paid. It is settled by the provider's event or " +
        "settlement line, or by POST /admin/order-cycle/reconciliation/" +
        `refunds/${unknown.id}/settle when somebody has seen what became of it.`
    )
  }
  const left = leftToRefund(payment)
  if (amount > left) {
    throw new RefundRefused(
      `${say(amount)} cannot be paid back: ${say(left)} is left of payment ` +
        `${payment.id} (charged ${say(payment.captured)}, refunded ` +
        `${say(payment.refunded)}, under way ${say(payment.in_flight)}). ` +
        "Refund at most that."
    )
  }
}
