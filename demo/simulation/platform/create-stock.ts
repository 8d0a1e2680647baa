import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createInventoryItemsWorkflow,
  createInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { suppliers } from "../catalogue/suppliers"
import type { StoreIds } from "./store-ids"

/**
 * Inventory items with their stock at both sites. The supplier stands in the
 * item's metadata until the replenishment module has a place for it.
 */
export async function createStock(
  container: MedusaContainer,
  ids: StoreIds,
  catalogue: CatalogueVariant[]
): Promise<void> {
  const items = catalogue.map((variant) => ({
    id: variant.inventory_item_id,
    sku: variant.sku,
    title: `${variant.product_title} ${variant.title}`,
    weight: variant.weight_g,
    requires_shipping: true,
    metadata: supplierMetadata(variant),
  }))
  await createInventoryItemsWorkflow(container).run({ input: { items } })
  const inventory_levels = catalogue.flatMap(({ inventory_item_id, stock }) =>
    (["jakarta", "surabaya"] as const).map((site) => ({
      inventory_item_id,
      location_id: ids.locations[site],
      stocked_quantity: stock[site],
    }))
  )
  await createInventoryLevelsWorkflow(container).run({
    input: { inventory_levels },
  })
}

function supplierMetadata({ supplier }: CatalogueVariant) {
  const known = suppliers.find(({ code }) => code === supplier)
  return {
    order_cycle_supplier: supplier,
    order_cycle_supplier_name: known?.name,
    order_cycle_lead_time_days: known?.lead_time_days,
    order_cycle_lead_time_sd_days: known?.lead_time_sd_days,
    order_cycle_minimum_quantity: known?.minimum_quantity,
  }
}
