import type { ParcelPart } from "./to-line-quantities"

/** A reservation of core's as packing needs it; quantity in its item's units. */
export type Reservation = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  allow_backorder: boolean
  /** Whether its units have not come yet. */
  waits?: boolean
}

/** What must be written back to a reservation when the label is bought. */
export type ParkedReservation = Pick<
  Reservation,
  "id" | "line_item_id" | "inventory_item_id" | "allow_backorder"
>

export type ParkingPlan =
  | { parked: ParkedReservation[]; problem: null }
  | { parked: null; problem: string }

/**
 * Says which reservations must be off their lines while core fulfils a
 * parcel: those at other locations, and of units that wait for stock. Core
 * takes the fulfilled quantity from *every* reservation of a line, wherever it
 * is.
 *
 * @returns what to park, or the sentence why the parcel's own reservations
 *   do not cover it.
 */
export function planParking(
  parts: ParcelPart[],
  reservations: Reservation[],
  locationId: string
): ParkingPlan {
  for (const part of parts) {
    const there = reservations.filter((one) => isThere(one, locationId))
    const problem = findGap(part, there, locationId)
    if (problem) {
      return { parked: null, problem }
    }
  }
  const parked = reservations
    .filter((reservation) => !isThere(reservation, locationId))
    .map(({ id, line_item_id, inventory_item_id, allow_backorder }) => ({
      id,
      line_item_id,
      inventory_item_id,
      allow_backorder,
    }))
  return { parked, problem: null }
}

const isThere = ({ location_id, waits }: Reservation, locationId: string) =>
  location_id === locationId && !waits

function findGap(
  part: ParcelPart,
  reservations: Reservation[],
  locationId: string
) {
  if (!part.inventory_item_id) {
    return null
  }
  const own = reservations.filter(
    (reservation) =>
      reservation.line_item_id === part.line_item_id &&
      reservation.inventory_item_id === part.inventory_item_id
  )
  const reserved = own.reduce((sum, { quantity }) => sum + quantity, 0)
  if (reserved < part.quantity) {
    return (
      `${part.quantity} × ${part.title} are in the parcel, but ${reserved} ` +
      `are reserved for the order at its location ${locationId}. Reserve ` +
      "them there, then buy the label again."
    )
  }
  return own.length > 1
    ? `${part.title} is reserved ${own.length} times for one order line at ` +
        `location ${locationId}, and core would take each. Make them one ` +
        "reservation, then buy the label again."
    : null
}
