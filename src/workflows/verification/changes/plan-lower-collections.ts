import { sumCharges } from "../facts/sum-charges"
import type { OrderForReview } from "../order/order-for-review"
import { toRoundedMinor } from "../../../money/to-rounded-minor"

/** A collection that asks too much, in minor units. */
export type LoweredCollection = { id: string; from: string; to: string }

/**
 * Collections that nobody has paid and that ask for more than an order still
 * owes: cancelling its units was cut off before they were lowered. Granted
 * refunds do not count, for they may be withdrawn, nor does what was
 * authorised: less of it is captured.
 */
export function planLowerCollections(
  order: OrderForReview
): LoweredCollection[] {
  if (order.status !== "pending") {
    return []
  }
  const { gross, credits, captured, refunded } = sumCharges(order)
  const owed = gross - credits - captured + refunded
  const most = owed > 0n ? owed : 0n
  return (order.payment_collections ?? [])
    .filter(({ status }) => status === "not_paid" || status === "awaiting")
    .map(({ id, raw_amount }) => ({
      id,
      from: toRoundedMinor(raw_amount, order.currency_code).toString(),
      to: most.toString(),
    }))
    .filter(({ from }) => BigInt(from) > most)
}
