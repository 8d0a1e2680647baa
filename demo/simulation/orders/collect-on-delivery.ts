import { addHours } from "../calendar/add-hours"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { deliveredAt } from "./delivered-at"
import { orderTotal } from "./order-total"
import type { SimulatedOrder } from "./simulated-order"

/** The courier collects at the door and remits some days later. */
export function collectOnDelivery(
  random: Random,
  order: SimulatedOrder,
  reference: Date
): void {
  const times = order.parcels.map(deliveredAt)
  const last = times.at(-1)
  if (order.payment.method !== "cod" || !last || times.includes(null)) {
    return
  }
  const at = addHours(last, random.between(48, 24 * 7))
  if (at < reference) {
    const id = makeId("capt", random, at)
    const minor = orderTotal(order)
    order.payment.captures.push({ id, at, minor })
    order.payment.settled.push({ at, minor, move_id: id })
  }
}
