import type { StockDifference } from "../../../types/label-attempt"
import type { PackedParcel } from "../parcel/read-packed-parcel"

type LineReservation = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

export type Adoption = {
  adjustments: {
    inventory_item_id: string
    location_id: string
    adjustment: number
  }[]
  ended: string[]
  lowered: { id: string; quantity: number; location_id: string }[]
  /** Differences of the attempt that the adoption does not explain. */
  difference: StockDifference[]
}

/**
 * What core did not come to do of a fulfilment whose label is bought: to take
 * the parcel's units from its location and from their reservations. Stock that
 * the cut-off purchase took already is not taken again.
 *
 * @returns the sentence why the reservations do not cover it, if so.
 */
export function planAdoption(
  { items, location_id, code }: PackedParcel,
  reservations: LineReservation[],
  difference: StockDifference[]
): { adoption: Adoption; problem: null } | { adoption: null; problem: string } {
  const adoption: Adoption = {
    adjustments: [],
    ended: [],
    lowered: [],
    difference: [...difference],
  }
  for (const item of items.filter((one) => one.inventory_item_id)) {
    const own = reservations.find(
      (one) =>
        one.line_item_id === item.line_item_id &&
        one.inventory_item_id === item.inventory_item_id &&
        one.location_id === location_id
    )
    if (!own || own.quantity < item.quantity) {
      return {
        adoption: null,
        problem:
          `${item.quantity} × ${item.title} are in parcel ${code}, but ` +
          `${own?.quantity ?? 0} are reserved for the order at its location ` +
          `${location_id}. Reserve them there, then adopt the label again.`,
      }
    }
    takeStock(adoption, item, location_id)
    const left = own.quantity - item.quantity
    if (left) {
      adoption.lowered.push({ id: own.id, quantity: left, location_id })
    } else {
      adoption.ended.push(own.id)
    }
  }
  return { adoption, problem: null }
}

function takeStock(
  adoption: Adoption,
  item: { inventory_item_id: string; quantity: number },
  location_id: string
) {
  const { inventory_item_id, quantity } = item
  const at = adoption.difference.findIndex(
    (one) =>
      one.inventory_item_id === inventory_item_id &&
      one.found - one.expected === -quantity
  )
  if (at >= 0) {
    adoption.difference.splice(at, 1)
    return
  }
  adoption.adjustments.push({
    inventory_item_id,
    location_id,
    adjustment: -quantity,
  })
}
