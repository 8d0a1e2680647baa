import type { SimulatedOrder } from "./simulated-order"

/** Ends an order: what would have happened later has not. */
export function cancelOrder(order: SimulatedOrder, at: Date): void {
  order.canceled_at = at
  order.released_at = null
  const { payment } = order
  for (const hold of order.holds) {
    hold.released_at =
      hold.released_at && hold.released_at < at ? hold.released_at : null
  }
  const kept = payment.captures.filter((capture) => capture.at < at)
  const ids = kept.map(({ id }) => id)
  payment.captures = kept
  payment.settled = payment.settled.filter(
    ({ move_id }) => move_id === null || ids.includes(move_id)
  )
}
