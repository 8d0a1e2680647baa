import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readLineReservations } from "../stock/read-line-reservations"
import type { ChangeFacts, ParcelForChange } from "./change-facts"
import type { OrderForChange } from "./order-for-change"

/** What is reserved for an order, what of it waits, and what places are called. */
export async function readStockForChange(
  container: MedusaContainer,
  { id, items }: OrderForChange,
  parcels: ParcelForChange[]
): Promise<Pick<ChangeFacts, "reservations" | "locations">> {
  const reservations = await readLineReservations(container, {
    order_id: id,
    line_ids: items.map((item) => item.id),
    parcels,
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
