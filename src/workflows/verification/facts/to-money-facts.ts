import type { MoneyFacts } from "../../../modules/verification/checks/check-money"
import type { VerificationOptions } from "../../../modules/verification/options"
import { CHANGE_GRANT_PREFIX } from "../../../modules/verification/refunds/change-grant-prefix"
import type { OrderForRefund } from "../refunds/order-for-refund"
import { sumPromised } from "../refunds/sum-promised"
import { mirrorsRefund } from "./mirrors-refund"
import type {
  GrantedRefundForReview,
  OrderForReview,
} from "../order/order-for-review"
import { toPaymentKind } from "./to-payment-kind"
import { toRoundedMinor } from "../order/to-rounded-minor"

/**
 * What an order owes and what was paid, by its payments. Core's total stands
 * after all credit lines, so they are added back; those that mirror a refund
 * are no credit, or money paid back would no longer be owed. A cancelled
 * order owes nothing. Money in another currency does not count. What is
 * promised back without lowering what is owed (units that have left the total,
 * a cancellation whose payout has not gone through) is no money to ship on.
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
  const credits = order.credit_lines ?? []
  const gross =
    minor(order.summary.raw_current_order_total) + sum(order.credit_lines)
  const isOff = order.status === "canceled"
  return {
    gross: gross.toString(),
    credits: (isOff
      ? gross
      : sum(credits.filter((line) => !mirrorsRefund(line, collections)))
    ).toString(),
    granted: (isOff ? 0n : sumGranted(order)).toString(),
    promised: sumPromised(
      order as unknown as OrderForRefund,
      (order.granted_refunds ?? []).filter(({ lowers_due }) => !lowers_due)
    ).toString(),
    gives_back: !isOff && (order.granted_refunds ?? []).some(isOfChange),
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

const isOfChange = ({
  state,
  lowers_due,
  idempotency_key,
}: GrantedRefundForReview) =>
  state !== "withdrawn" &&
  !lowers_due &&
  idempotency_key.startsWith(CHANGE_GRANT_PREFIX)

/** A refund that failed is still owed; what was withdrawn is not. */
const sumGranted = ({ granted_refunds, currency_code }: OrderForReview) =>
  (granted_refunds ?? [])
    .filter(
      (refund) =>
        refund.lowers_due &&
        refund.state !== "withdrawn" &&
        refund.currency_code === currency_code
    )
    .reduce((total, { amount_minor }) => total + BigInt(amount_minor), 0n)
