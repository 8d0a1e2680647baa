import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CartonStockRow } from "../../../../types/packing-facts"
import { cartonStockFields } from "./query-config"

/** How many of cartons there are, at one location or at each. */
export async function loadStocks(
  container: MedusaContainer,
  cartonIds: string[],
  locationId: string | undefined
): Promise<CartonStockRow[]> {
  if (!cartonIds.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "packing_carton_stock",
      fields: cartonStockFields,
      filters: {
        carton_id: cartonIds,
        ...(locationId ? { location_id: locationId } : {}),
      },
      pagination: { order: { location_id: "ASC" } },
    })
  return data
}
