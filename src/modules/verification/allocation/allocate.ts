import { chooseLocations } from "./choose-locations"

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
  const left = new Map(
    levels.map(({ location, item, stocked, reserved }) => [
      `${location} ${item}`,
      Math.max(0, stocked - reserved),
    ])
  )
  const available = (location: string, item: string) =>
    left.get(`${location} ${item}`) ?? 0
  const demand = new Map<string, number>()
  for (const { item, quantity } of lines) {
    demand.set(item, (demand.get(item) ?? 0) + quantity)
  }
  const chosen = chooseLocations(locations, demand, available)
  if (!chosen) {
    return null
  }
  const reservations: Reservation[] = []
  for (const { line, item, quantity } of lines) {
    let open = quantity
    for (const location of chosen) {
      const taken = Math.min(open, available(location, item))
      if (taken > 0) {
        left.set(`${location} ${item}`, available(location, item) - taken)
        reservations.push({ line, item, location, quantity: taken })
        open -= taken
      }
    }
  }
  return reservations
}
