import type { MedusaContainer } from "@medusajs/framework/types"
import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import { orderCycleEvents } from "../../../types/events"
import { resolveReplenishment } from "./resolve-replenishment"

/**
 * Tells listeners that goods are on the shelf, then notes that they know.
 * Killed in between it tells once more, never less. Core's own event of a
 * changed level goes with it, because the transaction that moved the goods
 * emits none: back-orders and the ledger listen to that.
 */
export async function tellReceipts(
  container: MedusaContainer,
  ids: string[]
): Promise<void> {
  const replenishment = resolveReplenishment(container)
  for (const receipt of await replenishment.listReceipts({
    id: ids,
    told_at: null,
  })) {
    const lines = await replenishment.listReceiptLines(
      { receipt_id: receipt.id },
      { take: null }
    )
    const items = [...new Set(lines.map((line) => line.inventory_item_id))]
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels(
        { inventory_item_id: items, location_id: receipt.location_id },
        { take: null }
      )
    await container.resolve(Modules.EVENT_BUS).emit([
      ...levels.map(({ id }) => ({
        name: InventoryLevelWorkflowEvents.UPDATED as string,
        data: { id },
      })),
      {
        name: orderCycleEvents.stockReceived as string,
        data: {
          id: receipt.id,
          purchase_order_id: receipt.purchase_order_id,
          location_id: receipt.location_id,
          inventory_item_ids: items,
        } as Record<string, unknown>,
      },
    ])
    await replenishment.updateReceipts({ id: receipt.id, told_at: new Date() })
  }
}
