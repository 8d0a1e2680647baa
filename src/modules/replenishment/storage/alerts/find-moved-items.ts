import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Items whose stock moved lately, or about which an alert is open: their
 * alerts may have changed since the last run.
 *
 * @param minutes how far back.
 */
export async function findMovedItems(
  manager: SqlEntityManager,
  minutes: number
): Promise<string[]> {
  const rows = await manager.execute<{ inventory_item_id: string }[]>(
    `select "inventory_item_id" from "replenishment_stock_entry"
      where "created_at" > now() - make_interval(mins => ?)
     union
     select "inventory_item_id" from "replenishment_stock_alert"
      where "closed_at" is null and "deleted_at" is null
        and "inventory_item_id" is not null
     order by 1`,
    [minutes]
  )
  return rows.map(({ inventory_item_id }) => inventory_item_id)
}
