import type { IntakeOrder } from "../order/intake-order"
import { byTime } from "./by-time"
import { customerKeys } from "./customer-keys"

const DAY = 24 * 60 * 60 * 1000

/**
 * Counts, for each order whose customer is known, the orders of that customer
 * in the 24 hours up to it: those in (t - 24 h, t], this one included, of
 * those at the same time the ones with a lower number.
 */
export function countRecentOrders(
  orders: IntakeOrder[]
): Map<IntakeOrder, number> {
  const recent = new Map<string, { order: IntakeOrder; time: number }[]>()
  const counts = new Map<IntakeOrder, number>()
  for (const one of byTime(orders)) {
    const found = new Set<IntakeOrder>()
    for (const key of customerKeys(one.order)) {
      const list = recent.get(key) ?? []
      list.push(one)
      while (list[0].time <= one.time - DAY) {
        list.shift()
      }
      recent.set(key, list)
      list.forEach(({ order }) => found.add(order))
    }
    if (found.size) {
      counts.set(one.order, found.size)
    }
  }
  return counts
}
