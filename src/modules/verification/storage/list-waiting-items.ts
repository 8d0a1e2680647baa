import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Inventory items for which somebody waits, ascending. */
export async function listWaitingItems(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ inventory_item_id: string }[]>(
    `select distinct "inventory_item_id" from "verification_backorder"
      where "state" = 'waiting' and "deleted_at" is null order by 1`
  )
  return rows.map(({ inventory_item_id }) => inventory_item_id)
}
