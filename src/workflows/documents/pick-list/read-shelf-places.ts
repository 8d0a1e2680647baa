import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { comparePlaces } from "../../../modules/packing/pick/compare-places"
import type { ShelfPlace } from "../../../modules/packing/pick/shelf-place"
import type { PackingModuleService } from "../../../modules/packing/service"

/** Where items lie at a location, by inventory item, in walking order. */
export async function readShelfPlaces(
  container: MedusaContainer,
  locationId: string,
  inventoryItemIds: string[]
): Promise<Map<string, ShelfPlace[]>> {
  const places = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listPackingPlaces({
      location_id: locationId,
      inventory_item_id: [...new Set(inventoryItemIds)],
    })
  const byItem = new Map<string, ShelfPlace[]>()
  for (const place of places.sort(comparePlaces)) {
    const known = byItem.get(place.inventory_item_id) ?? []
    byItem.set(place.inventory_item_id, [...known, place])
  }
  return byItem
}
