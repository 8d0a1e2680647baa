import type { MedusaContainer } from "@medusajs/framework/types"
import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import { orderCycleEvents } from "../../../types/events"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

/**
 * Tells listeners what was counted, then notes that they know. Killed in
 * between it tells once more, never less. Core's own event of a changed level
 * goes with it, because the transaction that moved the stock emits none.
 */
export async function tellCounts(
  container: MedusaContainer,
  which: { id?: string; posted_at?: { $lt: Date } }
): Promise<void> {
  const replenishment = resolveReplenishment(container)
  const untold = await replenishment.listStockCounts({
    ...which,
    state: "posted",
    told_at: null,
  })
  for (const { id, location_id } of untold) {
    const lines = await replenishment.listCountLines(
      { count_id: id },
      { take: null }
    )
    const items = lines
      .filter(({ variance_units: units }) => units && Number(units) !== 0)
      .map((line) => line.inventory_item_id)
    const levels = items.length
      ? await container
          .resolve(Modules.INVENTORY)
          .listInventoryLevels(
            { inventory_item_id: items, location_id },
            { take: null }
          )
      : []
    await container.resolve(Modules.EVENT_BUS).emit([
      ...levels.map((level) => ({
        name: InventoryLevelWorkflowEvents.UPDATED as string,
        data: { id: level.id } as Record<string, unknown>,
      })),
      {
        name: orderCycleEvents.stockCounted as string,
        data: { id, location_id, inventory_item_ids: items },
      },
    ])
    await replenishment.updateStockCounts({ id, told_at: new Date() })
  }
}
