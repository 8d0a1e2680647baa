import type { IntakeOrder } from "../order/intake-order"

type Placed = { order: IntakeOrder; time: number }

/**
 * Sorts orders by when they were placed; at the same time, by number. The
 * channel decides last, so that the order of a file's rows never does.
 */
export const byTime = (orders: IntakeOrder[]): Placed[] =>
  orders
    .map((order) => ({ order, time: Date.parse(order.placed_at) }))
    .sort(
      (a, b) =>
        a.time - b.time ||
        compare(a.order.external_id, b.order.external_id) ||
        compare(a.order.channel, b.order.channel)
    )

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
