import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlaceRow } from "../../../../../types/packing-facts"

type ItemPlace = Omit<PlaceRow, "id">

type Lying = { inventory_item_id: string; location_id: string }

/** Where items have their shelf places, in the order of the walk. */
export async function readItemPlaces(
  container: MedusaContainer,
  rows: Lying[]
): Promise<ItemPlace[]> {
  if (!rows.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "packing_place",
      fields: ["inventory_item_id", "location_id", "place", "sequence"],
      filters: {
        inventory_item_id: [
          ...new Set(rows.map((row) => row.inventory_item_id)),
        ],
        location_id: [...new Set(rows.map((row) => row.location_id))],
      },
      pagination: { order: { sequence: "ASC", place: "ASC" } },
    })
  return data
}
