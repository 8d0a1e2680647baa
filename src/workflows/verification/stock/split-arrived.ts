import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import type { PlacedBackorder } from "../../../modules/verification/backorders/deal-out"
import { joinReservations } from "./join-reservations"
import { moveReservedUnits } from "./move-reserved-units"
import type { LivingBackorder } from "./read-living-backorders"

/**
 * Takes units that have come off the reservation of those that wait, and joins
 * them with what the line has there: what is packed must be one reservation
 * without any unit that waits. The item's key is held.
 */
export async function splitArrived(
  container: MedusaContainer,
  { line_id, inventory_item_id, reservation_id }: LivingBackorder,
  after: PlacedBackorder
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const ofLine = { line_item_id: line_id, inventory_item_id }
  const before = await inventory.listReservationItems(ofLine)
  const own = before.find(({ id }) => id === reservation_id)
  const arrived = own ? Number(own.quantity) - waitingUnits(after) : 0
  if (own && arrived > 0) {
    await moveReservedUnits(container, own.id, own.location_id, arrived, {
      mayWait: true,
    })
  }
  const now = await inventory.listReservationItems(ofLine)
  await joinReservations(
    container,
    now.filter(({ id }) => id !== reservation_id)
  )
}
