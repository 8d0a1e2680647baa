import type { OrderForReview } from "../order/order-for-review"

/**
 * Refunds that lower what an order owes, in minor units. One that failed is
 * still owed; what was withdrawn, or granted of a cancelled order, is not.
 */
export const sumGranted = ({
  status,
  granted_refunds,
  currency_code,
}: OrderForReview): bigint =>
  status === "canceled"
    ? 0n
    : (granted_refunds ?? [])
        .filter(
          (refund) =>
            refund.lowers_due &&
            refund.state !== "withdrawn" &&
            refund.currency_code === currency_code
        )
        .reduce((total, { amount_minor }) => total + BigInt(amount_minor), 0n)
