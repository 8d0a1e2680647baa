import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PackedParcel } from "../parcel/read-packed-parcel"
import { takeOffLines } from "./take-off-lines"

/**
 * Takes the reservations that a parcel's lines have at other locations off
 * their lines; what must be written back stands on the parcel first.
 */
export async function parkSiblings(
  container: MedusaContainer,
  { id, items, location_id }: PackedParcel
): Promise<void> {
  const all = await container.resolve(Modules.INVENTORY).listReservationItems({
    line_item_id: items.map(({ line_item_id }) => line_item_id),
  })
  const found = all.filter((one) => one.location_id !== location_id)
  if (!found.length) {
    return
  }
  const reservations = found.map((reservation) => ({
    id: reservation.id,
    line_item_id: reservation.line_item_id ?? "",
    inventory_item_id: reservation.inventory_item_id,
    allow_backorder: reservation.allow_backorder ?? false,
  }))
  await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .updateParcels({ id, parked: { reservations } })
  await takeOffLines(container, reservations)
}
