import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Units that a location has for others, by inventory item that it keeps. */
export async function readFreeUnits(
  container: MedusaContainer,
  location_id: string,
  inventory_item_id: string[]
): Promise<Record<string, number>> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id, location_id })
  return Object.fromEntries(
    levels.map((level) => [
      level.inventory_item_id,
      Number(level.stocked_quantity) - Number(level.reserved_quantity),
    ])
  )
}
