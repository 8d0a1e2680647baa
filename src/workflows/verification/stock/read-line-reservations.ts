import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LineReservation } from "../../../modules/verification/changes/plan-freed-units"
import type { ParcelForChange } from "../changes/change-facts"
import { readWaiting } from "./read-waiting"

/** What is reserved for lines of an order, what of it waits, and is packed. */
export async function readLineReservations(
  container: MedusaContainer,
  {
    order_id,
    line_ids,
    parcels,
  }: { order_id: string; line_ids: string[]; parcels: ParcelForChange[] }
): Promise<LineReservation[]> {
  const found = line_ids.length
    ? await container
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: line_ids })
    : []
  const waiting = await readWaiting(container, order_id, found)
  return found.map((one) => {
    const line_item_id = one.line_item_id ?? ""
    return {
      id: one.id,
      line_item_id,
      inventory_item_id: one.inventory_item_id,
      location_id: one.location_id,
      quantity: Number(one.quantity),
      waiting: waiting
        .filter(({ reservation_id }) => reservation_id === one.id)
        .reduce((sum, { units }) => sum + units, 0),
      is_packed: parcels.some(
        (parcel) =>
          parcel.location_id === one.location_id &&
          parcel.items.some((item) => item.line_item_id === line_item_id)
      ),
    }
  })
}
