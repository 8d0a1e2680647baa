import type { MoneyFacts } from "../../../modules/verification/checks/check-money"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { OrderForReview } from "./order-for-review"
import { toPaymentKind } from "./to-payment-kind"
import { toRoundedMinor } from "./to-rounded-minor"

/**
 * What an order owes and what was paid, by its payments. Core's total stands
 * after credit lines, those of refunds among them, so nothing is subtracted
 * from it again. Money in another currency does not count.
 */
export function toMoneyFacts(
  order: OrderForReview,
  options: VerificationOptions["money"]
): MoneyFacts {
  const { currency_code } = order
  const minor = (amount: Parameters<typeof toRoundedMinor>[0]) =>
    toRoundedMinor(amount, currency_code)
  const sum = (rows: { raw_amount: Parameters<typeof minor>[0] }[] | null) =>
    (rows ?? []).reduce((total, row) => total + minor(row.raw_amount), 0n)
  const collections = order.payment_collections ?? []
  const payments = collections
    .flatMap((collection) => collection.payments ?? [])
    .filter((payment) => payment.currency_code === currency_code)
  const open = payments
    .filter((payment) => !payment.canceled_at)
    .map((payment) => minor(payment.raw_amount) - sum(payment.captures))
    .filter((rest) => rest > 0n)
  const kind = toPaymentKind(order, options)
  return {
    gross: minor(order.summary.raw_current_order_total).toString(),
    credits: "0",
    granted: "0",
    authorised: open.reduce((total, rest) => total + rest, 0n).toString(),
    captured: payments
      .reduce((total, { captures }) => total + sum(captures), 0n)
      .toString(),
    refunded: payments
      .reduce((total, { refunds }) => total + sum(refunds), 0n)
      .toString(),
    requires: options.required[kind],
    pending: collections.some(({ status }) => status === "awaiting"),
    currency_code,
    payment_kind: kind,
  }
}
