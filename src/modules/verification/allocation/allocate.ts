import { planAllocation } from "./plan-allocation"

export type AllocationLine = { line: string; item: string; quantity: number }

export type StockLevel = {
  location: string
  item: string
  stocked: number
  reserved: number
}

export type Reservation = AllocationLine & { location: string }

/**
 * Spreads an order's units over as few locations as have all of them; lines
 * take from the chosen locations in rank order. All or nothing: null when the
 * locations together lack a unit. Core reserves at one location only.
 *
 * @param locations best rank first.
 */
export function allocate(
  lines: AllocationLine[],
  locations: string[],
  levels: StockLevel[]
): Reservation[] | null {
  const plan = planAllocation(lines, locations, levels, "reject")
  return plan.rejected ? null : plan.reservations
}
