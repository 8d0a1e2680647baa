import type {
  OrderCyclePanel,
  OrderDeskRow,
} from "../../../../../types/order-desk"

type Item = { id: string; currency_code: string }
type Leg = { item_id: string; allocated_minor: string }

/**
 * One row per currency, never a sum over currencies: what is due and charged
 * by the review, and what statement lines prove.
 */
export function sumMoney(
  review: OrderDeskRow | null,
  items: Item[],
  legs: Leg[]
): OrderCyclePanel["money"] {
  const currencies = new Set([
    ...(review ? [review.currency_code] : []),
    ...items.map((item) => item.currency_code),
  ])
  return [...currencies].sort().map((currency) => {
    const own = new Set(
      items
        .filter((item) => item.currency_code === currency)
        .map(({ id }) => id)
    )
    const matched = legs
      .filter((leg) => own.has(leg.item_id))
      .reduce((sum, leg) => sum + BigInt(leg.allocated_minor), 0n)
    const isOrders = review?.currency_code === currency
    return {
      currency_code: currency,
      due_minor: isOrders ? review.due_minor : "0",
      charged_minor: isOrders ? review.charged_minor : "0",
      matched_minor: matched.toString(),
    }
  })
}
