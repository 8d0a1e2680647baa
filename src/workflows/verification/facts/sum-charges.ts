import type { OrderForReview } from "../order/order-for-review"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import { mirrorsRefund } from "./mirrors-refund"

/** An order's money by core's books, in minor units. */
export type Charges = {
  /** Total before credit lines. */
  gross: bigint
  /** Credit lines that mirror no refund; all of the total once cancelled. */
  credits: bigint
  authorised: bigint
  captured: bigint
  refunded: bigint
}

/**
 * Adds an order's money up. Core's total stands after all credit lines, so they
 * are added back; those that mirror a refund are no credit, or money paid back
 * would no longer be owed. A cancelled order owes nothing. Money in another
 * currency does not count.
 */
export function sumCharges(order: OrderForReview): Charges {
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
  const credits = order.credit_lines ?? []
  const gross =
    minor(order.summary.raw_current_order_total) + sum(order.credit_lines)
  return {
    gross,
    credits:
      order.status === "canceled"
        ? gross
        : sum(credits.filter((line) => !mirrorsRefund(line, collections))),
    authorised: open.reduce((total, rest) => total + rest, 0n),
    captured: payments.reduce(
      (total, { captures }) => total + sum(captures),
      0n
    ),
    refunded: payments.reduce((total, { refunds }) => total + sum(refunds), 0n),
  }
}
