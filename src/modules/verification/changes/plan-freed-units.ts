/** Units of an item that are reserved for a line, and what of them waits. */
export type LineReservation = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  /** Units that have not come yet. */
  waiting: number
  /** Whether units of the line lie in a parcel there. */
  is_packed: boolean
}

/** What a line needs of an item when the change is done. */
export type NeedAfter = {
  line_id: string
  inventory_item_id: string
  required: number
}

export type FreedUnits = {
  reservation_id: string
  line_id: string
  inventory_item_id: string
  location_id: string
  units: number
  /** How many of the units only waited for stock. */
  waiting: number
}

/**
 * Which reserved units are given up: first those that wait, then the smallest
 * reservations, so that few places send; packed ones last. Ties go by id.
 */
export const planFreedUnits = (
  needs: NeedAfter[],
  reservations: LineReservation[]
): FreedUnits[] =>
  needs.flatMap(({ line_id, inventory_item_id, required }) => {
    const own = reservations
      .filter(
        (one) =>
          one.line_item_id === line_id &&
          one.inventory_item_id === inventory_item_id
      )
      .sort(
        (a, b) =>
          Number(b.waiting > 0) - Number(a.waiting > 0) ||
          Number(a.is_packed) - Number(b.is_packed) ||
          a.quantity - b.quantity ||
          (a.id < b.id ? -1 : 1)
      )
    return takeFrom(own, sum(own) - required)
  })

const sum = (reservations: LineReservation[]) =>
  reservations.reduce((total, { quantity }) => total + quantity, 0)

/** What waits goes first, then what is there. */
function takeFrom(own: LineReservation[], units: number): FreedUnits[] {
  const waits = own.map(({ waiting }) => waiting)
  const rounds = [
    ...own.map((one, index) => ({ one, most: waits[index], waits: true })),
    ...own.map((one, index) => ({
      one,
      most: one.quantity - waits[index],
      waits: false,
    })),
  ]
  const freed = new Map<string, FreedUnits>()
  let open = units
  for (const round of rounds) {
    const taken = Math.min(Math.max(open, 0), round.most)
    open -= taken
    const known = freed.get(round.one.id)
    if (taken > 0) {
      freed.set(round.one.id, {
        reservation_id: round.one.id,
        line_id: round.one.line_item_id,
        inventory_item_id: round.one.inventory_item_id,
        location_id: round.one.location_id,
        units: (known?.units ?? 0) + taken,
        waiting: (known?.waiting ?? 0) + (round.waits ? taken : 0),
      })
    }
  }
  return [...freed.values()]
}
