import type { AllocationLine, Reservation } from "./reservation"
import type { StockLevel } from "./stock-level"
import { chooseLocations } from "./choose-locations"

export type AllocationPlan = {
  /** By line, then by rank of the location. */
  reservations: Reservation[]
  /** What no location has, in whole units. */
  backorders: { line: string; item: string; quantity: number }[]
  /** How many locations are used. */
  locations: number
  /** Whether nothing is reserved because a unit is missing. */
  rejected: boolean
}

/**
 * Spreads an order's units over as few locations as have all of them. Where
 * all together lack a unit, all are used by rank and the rest is ordered
 * back, or nothing is reserved.
 *
 * @param locations best rank first.
 * @param shortage what a missing unit means.
 */
export function planAllocation(
  lines: AllocationLine[],
  locations: string[],
  levels: StockLevel[],
  shortage: "backorder" | "reject"
): AllocationPlan {
  const stock = new Map(
    levels.map(({ location, item, stocked, reserved }) => [
      JSON.stringify([location, item]),
      Math.max(0, stocked - reserved),
    ])
  )
  const available = (location: string, item: string) =>
    stock.get(JSON.stringify([location, item])) ?? 0
  const chosen = chooseLocations(locations, sumDemand(lines), available)
  if (!chosen && shortage === "reject") {
    return { reservations: [], backorders: [], locations: 0, rejected: true }
  }
  const reservations: Reservation[] = []
  const backorders: AllocationPlan["backorders"] = []
  for (const { line, item, quantity } of lines) {
    let open = quantity
    for (const location of chosen ?? locations) {
      const left = available(location, item)
      const taken = Math.min(open, left)
      if (taken > 0) {
        stock.set(JSON.stringify([location, item]), left - taken)
        reservations.push({ line, item, location, quantity: taken })
        open -= taken
      }
    }
    if (open > 0) {
      backorders.push({ line, item, quantity: open })
    }
  }
  const used = new Set(reservations.map(({ location }) => location))
  return { reservations, backorders, locations: used.size, rejected: false }
}

function sumDemand(lines: AllocationLine[]): Map<string, number> {
  const demand = new Map<string, number>()
  for (const { item, quantity } of lines) {
    demand.set(item, (demand.get(item) ?? 0) + quantity)
  }
  return demand
}
