import type { IntakeOrder } from "../order/intake-order"
import { byTime } from "./by-time"
import { keysOfOrder } from "./keys-of-order"

type Placed = ReturnType<typeof byTime>[number]

const DAY = 24 * 60 * 60 * 1000

/**
 * Counts, for each order whose customer is known, the orders of that customer
 * in the 24 hours up to it: those in (t - 24 h, t], this one included, of
 * those at the same time the ones with a lower number.
 */
export function countRecentOrders(
  orders: IntakeOrder[]
): Map<IntakeOrder, number> {
  const recent = new Map<string, Placed[]>()
  const counts = new Map<IntakeOrder, number>()
  for (const one of byTime(orders)) {
    const lists = keysOfOrder(one.order).map((key) => enter(recent, key, one))
    if (lists.length) {
      counts.set(one.order, countDistinct(lists))
    }
  }
  return counts
}

function enter(recent: Map<string, Placed[]>, key: string, one: Placed) {
  const list = recent.get(key) ?? []
  recent.set(key, list)
  list.push(one)
  while (list[0].time <= one.time - DAY) {
    list.shift()
  }
  return list
}

/** A till's one phone number may stand on thousands of orders a day. */
const countDistinct = (lists: Placed[][]): number =>
  lists.length === 1 ? lists[0].length : new Set(lists.flat()).size
