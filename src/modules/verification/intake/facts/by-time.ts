import type { IntakeOrder } from "../order/intake-order"

/** Sorts orders by when they were placed; at the same time, by number. */
export const byTime = (
  orders: IntakeOrder[]
): { order: IntakeOrder; time: number }[] =>
  orders
    .map((order) => ({ order, time: Date.parse(order.placed_at) }))
    .sort(
      (a, b) =>
        a.time - b.time || (a.order.external_id < b.order.external_id ? -1 : 1)
    )
