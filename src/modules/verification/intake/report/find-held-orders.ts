import {
  findDuplicates,
  type SuspectedDuplicate,
} from "../order/find-duplicates"
import type { HeldReason, IntakeOrder } from "../order/intake-order"

/** Orders that will be held when they come in, and why. */
export function findHeldOrders(orders: IntakeOrder[]): {
  reasons: HeldReason[][]
  duplicates: SuspectedDuplicate[]
} {
  const duplicates = findDuplicates(orders)
  const twins = new Set(duplicates.map(({ order }) => order))
  const reasons = orders
    .map((order): HeldReason[] =>
      twins.has(order) ? [...order.held, "DUPLICATE_SUSPECTED"] : order.held
    )
    .filter(({ length }) => length > 0)
  return { reasons, duplicates }
}
