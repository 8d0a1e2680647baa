import { addHours } from "../calendar/add-hours"
import type { Random } from "../random/random"
import type { SimulatedOrder } from "./simulated-order"

/** Unpaid transfers expire; some buyers of what is out of stock give up. */
export function whenCanceled(
  random: Random,
  order: SimulatedOrder
): Date | null {
  if (order.dirt.includes("unpaid")) {
    return addHours(order.placed_at, 48)
  }
  if (order.dirt.includes("stock_out") && random.chance(0.35)) {
    return addHours(order.verified_at, random.between(6, 30))
  }
  return random.chance(0.008)
    ? addHours(order.verified_at, random.between(0.1, 3))
    : null
}
