import { toMainUnits } from "../../../src/money/to-main-units"
import type { LiveOrder } from "../live/live-order"
import type { BankEntry } from "./bank-entry"

/** How a buyer's transfer stands on the statement; other payments do not. */
export function transferEntry(order: LiveOrder, day: string): BankEntry[] {
  if (!order.reference) {
    return []
  }
  const minor =
    order.goal === "short_paid"
      ? order.total_minor - 1_000_000n
      : order.total_minor + order.suffix_minor
  const { first_name, last_name } = order.customer
  const name = `${first_name} ${last_name}`.toUpperCase()
  const amount = toMainUnits(minor, "idr")
  const text = `TRSF E-BANKING CR ${amount} ${order.reference} ${name}`
  return [{ day, minor, text }]
}
