import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type MoveOptions = {
  /**
   * Whether the new location may be reserved beyond its stock, because units
   * that wait there are not there either.
   */
  mayWait?: boolean
  /** Whether the units were never rightly where they are. */
  wasWrong?: boolean
}

/**
 * Moves units of a reservation to another location: core's own update leaves
 * the old location reserved and takes the new one twice, so the units are
 * given up and reserved anew. A whole one is deleted softly, as core does when
 * it fulfils: the auditor reads from it where parts that have left were
 * reserved. Where they never should have been, its trace goes too. The items'
 * keys are held.
 *
 * @returns the id of the reservation at the new location.
 * @throws MedusaError NOT_ALLOWED by core when the location has not the units;
 *   the reservation is then as it was.
 */
export async function moveReservedUnits(
  container: MedusaContainer,
  reservationId: string,
  to: string,
  quantity: number,
  { mayWait = false, wasWrong = false }: MoveOptions = {}
): Promise<string> {
  const inventory = container.resolve(Modules.INVENTORY)
  const reservation = await inventory.retrieveReservationItem(reservationId)
  const { line_item_id, inventory_item_id } = reservation
  const created = await inventory.createReservationItems({
    line_item_id,
    inventory_item_id,
    location_id: to,
    quantity,
    allow_backorder: mayWait,
  })
  const left = Number(reservation.quantity) - quantity
  if (left > 0) {
    await inventory.updateReservationItems({
      id: reservationId,
      quantity: left,
    })
  } else if (wasWrong) {
    await inventory.deleteReservationItems(reservationId)
  } else {
    await inventory.softDeleteReservationItems([reservationId])
  }
  return created.id
}
