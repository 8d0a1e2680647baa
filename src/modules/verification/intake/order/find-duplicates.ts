import { goodsKey } from "../../checks/goods-key"
import { byTime } from "../facts/by-time"
import { keysOfOrder } from "../facts/keys-of-order"
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
  const latest = new Map<string, { order: IntakeOrder; time: number }>()
  return byTime(orders).flatMap((one) => {
    const keys = identities(one.order)
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

/** A customer with what was ordered, once for each way to know the customer. */
function identities(order: IntakeOrder): string[] {
  const keys = keysOfOrder(order)
  const goods = goodsKey(
    keys.length
      ? order.lines.filter(({ kind }) => kind === "goods" || kind === "custom")
      : []
  )
  return keys.map((key) => JSON.stringify([key, goods]))
}
