import { identityKeys } from "./identity-keys"
import type { IntakeOrder } from "./intake-order"

export type SuspectedDuplicate = {
  order: IntakeOrder
  duplicate_of: string
  seconds: number
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Finds orders of the same goods by the same customer (number, e-mail or
 * phone) within 24 hours of the nearest earlier one.
 */
export function findDuplicates(orders: IntakeOrder[]): SuspectedDuplicate[] {
  const byTime = orders
    .map((order) => ({ order, time: Date.parse(order.placed_at) }))
    .sort(
      (a, b) =>
        a.time - b.time || (a.order.external_id < b.order.external_id ? -1 : 1)
    )
  const latest = new Map<string, (typeof byTime)[number]>()
  return byTime.flatMap((one) => {
    const keys = identityKeys(one.order)
    const earlier = keys
      .flatMap((key) => latest.get(key) ?? [])
      .sort((a, b) => b.time - a.time)[0]
    for (const key of keys) {
      latest.set(key, one)
    }
    return earlier && one.time - earlier.time <= DAY
      ? {
          order: one.order,
          duplicate_of: earlier.order.external_id,
          seconds: (one.time - earlier.time) / 1000,
        }
      : []
  })
}
