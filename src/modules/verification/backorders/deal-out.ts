import type { Backorder } from "./backorder"
import { type BackorderPolicy, dealUnits, type UnitPool } from "./deal-units"
import { sortBackorders } from "./sort-backorders"
import { waitingUnits } from "./waiting-units"

/** A back-order with the place where its units are reserved ahead. */
export type PlacedBackorder = Backorder & {
  location_id: string
  /** Places that its order is sold from, by rank: it takes from no other. */
  locations: string[]
}

export type LevelUnits = {
  location_id: string
  stocked: number
  /** All that is reserved there, units that wait among them. */
  reserved: number
}

/** Units that have come at another place than where they are reserved. */
export type UnitMove = {
  backorder_id: string
  from: string
  to: string
  quantity: number
}

export type Dealt = {
  /** Those that changed, as they are now. */
  changed: PlacedBackorder[]
  moves: UnitMove[]
}

/**
 * Deals out an item's free units over all places where it is kept: who gets
 * them is decided over the whole, of the places that each is sold from, then
 * each takes from its own place first.
 *
 * @param at ISO 8601.
 */
export function dealOut(
  backorders: PlacedBackorder[],
  levels: LevelUnits[],
  at: string,
  policy: BackorderPolicy
): Dealt {
  const free = new Map(
    levels.map(({ location_id, stocked, reserved }) => [
      location_id,
      Math.max(0, stocked - reserved + waitingAt(location_id, backorders)),
    ])
  )
  const after = dealUnits(backorders, poolOf(new Map(free)), at, policy)
  const before = new Map(backorders.map((one) => [one.id, one]))
  const moves: UnitMove[] = []
  for (const one of sortBackorders(after)) {
    const known = before.get(one.id) ?? one
    const units = waitingUnits(known) - waitingUnits(one)
    // Units it gave back lie where they lay: at its own place.
    giveBack(one.location_id, Math.max(0, -units), free)
    moves.push(...takeFrom(one, units, free))
  }
  return {
    changed: after.filter((one) => hasChanged(one, before.get(one.id))),
    moves,
  }
}

const waitingAt = (location: string, backorders: PlacedBackorder[]) =>
  backorders
    .filter(({ location_id }) => location_id === location)
    .reduce((sum, one) => sum + waitingUnits(one), 0)

const poolOf = (free: Free): UnitPool<PlacedBackorder> => ({
  free: (one) =>
    placesOf(one).reduce((sum, place) => sum + (free.get(place) ?? 0), 0),
  take: (one, units) => {
    takeFrom(one, units, free)
  },
  giveBack: ({ location_id }, units) => giveBack(location_id, units, free),
  share: (one, other) =>
    one.locations.some((place) => other.locations.includes(place)),
})

type Free = Map<string, number>

const giveBack = (place: string, units: number, free: Free) => {
  free.set(place, (free.get(place) ?? 0) + units)
}

/** Its own place first, if its order is still sold from there. */
const placesOf = ({ location_id, locations }: PlacedBackorder) => [
  ...locations.filter((place) => place === location_id),
  ...locations.filter((place) => place !== location_id),
]

function takeFrom(one: PlacedBackorder, units: number, free: Free): UnitMove[] {
  const { id, location_id } = one
  const moves: UnitMove[] = []
  let open = units
  for (const place of placesOf(one)) {
    const left = free.get(place) ?? 0
    const quantity = Math.min(open, left)
    if (quantity > 0) {
      free.set(place, left - quantity)
      open -= quantity
      if (place !== location_id) {
        moves.push({ backorder_id: id, from: location_id, to: place, quantity })
      }
    }
  }
  return moves
}

const hasChanged = (one: PlacedBackorder, known: PlacedBackorder | undefined) =>
  !known ||
  one.filled !== known.filled ||
  one.held_back !== known.held_back ||
  one.passed_over !== known.passed_over ||
  one.hold_back_until !== known.hold_back_until
