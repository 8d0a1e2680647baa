import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Sees to it that items have a stock level at a location. Core deletes a level
 * although goods are under way to it: its check does not read that field.
 *
 * @throws MedusaError NOT_FOUND for an item that is gone.
 */
export async function ensureLevels(
  container: MedusaContainer,
  locationId: string,
  items: string[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels(
    { location_id: locationId, inventory_item_id: items },
    { take: null }
  )
  const there = new Set(levels.map((level) => level.inventory_item_id))
  const missing = [...new Set(items)].filter((item) => !there.has(item))
  if (!missing.length) {
    return
  }
  const known = await inventory.listInventoryItems(
    { id: missing },
    { take: null }
  )
  if (known.length < missing.length) {
    const ids = new Set(known.map(({ id }) => id))
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no inventory item ${missing.find((id) => !ids.has(id))} any ` +
        "more, so nothing of it can be under way or on a shelf. Take its " +
        "line out of the order, or cancel the rest."
    )
  }
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: missing.map((inventory_item_id) => ({
        inventory_item_id,
        location_id: locationId,
      })),
    },
  })
}
