import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ChangeFacts } from "../changes/change-facts"

/** Units that a location has for others, by inventory item. */
export async function readFreeUnits(
  container: MedusaContainer,
  location_id: string,
  reservations: ChangeFacts["reservations"]
): Promise<Record<string, number>> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({
      inventory_item_id: reservations.map((one) => one.inventory_item_id),
      location_id,
    })
  return Object.fromEntries(
    levels.map((level) => [
      level.inventory_item_id,
      Number(level.stocked_quantity) - Number(level.reserved_quantity),
    ])
  )
}
