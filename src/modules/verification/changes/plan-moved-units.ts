/** Units that are reserved for one line at the place that they leave. */
export type MovableReservation = {
  id: string
  inventory_item_id: string
  quantity: number
}

/** How many units of an item one unit of the line takes. */
export type LinePart = { inventory_item_id: string; required_quantity: number }

export type MovedUnits = {
  moved: { id: string; units: number }[]
  /** Units of the line that are at the place; null: as many as asked, or more. */
  most: number | null
}

/**
 * Which reserved units go elsewhere when so many of a line do: of each item
 * what they take of it, from the smallest reservation on. An item that is not
 * reserved at the place is elsewhere already.
 *
 * @param quantity units of the line; null: all that is reserved at the place.
 */
export function planMovedUnits(
  reservations: MovableReservation[],
  parts: LinePart[],
  quantity: number | null
): MovedUnits {
  if (quantity === null) {
    return {
      moved: reservations.map(({ id, quantity: units }) => ({ id, units })),
      most: null,
    }
  }
  const items = [...new Set(reservations.map((one) => one.inventory_item_id))]
  const moves = items.map((item) => {
    const own = reservations.filter((one) => one.inventory_item_id === item)
    const part = parts.find((one) => one.inventory_item_id === item)
    const each = part?.required_quantity ?? 1
    const there = own.reduce((sum, one) => sum + one.quantity, 0)
    return {
      most: Math.floor(there / each),
      moved: takeFrom(own, quantity * each),
    }
  })
  const most = Math.min(...moves.map((move) => move.most))
  return most < quantity
    ? { moved: [], most }
    : { moved: moves.flatMap(({ moved }) => moved), most: null }
}

function takeFrom(own: MovableReservation[], units: number) {
  const sorted = [...own].sort(
    (a, b) => a.quantity - b.quantity || (a.id < b.id ? -1 : 1)
  )
  let open = units
  return sorted.flatMap(({ id, quantity }) => {
    const taken = Math.min(open, quantity)
    open -= taken
    return taken > 0 ? [{ id, units: taken }] : []
  })
}
