import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readWaiting } from "../stock/read-waiting"
import type { ChangeFacts, ParcelForChange } from "./change-facts"
import type { OrderForChange } from "./order-for-change"

/** What is reserved for an order, what of it waits, and what places are called. */
export async function readStockForChange(
  container: MedusaContainer,
  { id, items }: OrderForChange,
  parcels: ParcelForChange[]
): Promise<Pick<ChangeFacts, "reservations" | "locations">> {
  const found = items.length
    ? await container
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: items.map((item) => item.id) })
    : []
  const waiting = await readWaiting(container, id, found)
  const reservations = found.map((one) => {
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
  const { data: places } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "stock_location", fields: ["id", "name"] })
  return {
    reservations,
    locations: Object.fromEntries(
      places.map((place) => [place.id, place.name])
    ),
  }
}
