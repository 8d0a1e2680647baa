import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createInventoryItemsWorkflow,
  createInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { openUnits } from "../purchases/open-units"
import type { SimulatedHistory } from "../simulate-history"
import type { StoreIds } from "./store-ids"

/** Inventory items with their stock at both sites, and what is under way. */
export async function createStock(
  container: MedusaContainer,
  ids: StoreIds,
  { catalogue, purchases }: SimulatedHistory
): Promise<void> {
  const items = catalogue.map((variant) => ({
    id: variant.inventory_item_id,
    sku: variant.sku,
    title: `${variant.product_title} ${variant.title}`,
    weight: variant.weight_g,
    requires_shipping: true,
  }))
  await createInventoryItemsWorkflow(container).run({ input: { items } })
  const open = openUnits(purchases)
  const inventory_levels = catalogue.flatMap(({ inventory_item_id, stock }) =>
    (["jakarta", "surabaya"] as const).map((site) => ({
      inventory_item_id,
      location_id: ids.locations[site],
      stocked_quantity: stock[site],
      incoming_quantity: open.get(inventory_item_id)?.[site] ?? 0,
    }))
  )
  await createInventoryLevelsWorkflow(container).run({
    input: { inventory_levels },
  })
}
