import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreIds } from "./store-ids"

/** Two warehouses; every channel sells from both. */
export async function createLocations(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const locations = [
    { id: ids.locations.jakarta, name: "Jakarta" },
    { id: ids.locations.surabaya, name: "Surabaya" },
  ].map(({ id, name }) => ({
    id,
    name,
    address: { address_1: "Jalan Gudang 1", city: name, country_code: "id" },
  }))
  await createStockLocationsWorkflow(container).run({ input: { locations } })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  for (const { id } of locations) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: Object.values(ids.sales_channels) },
    })
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    })
  }
}
