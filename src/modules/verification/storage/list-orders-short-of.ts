import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Orders that one change of stock lets be verified; the sweep has the rest. */
const most = 100

/**
 * Orders that are held for an inventory item, those that wait longest first.
 *
 * @returns at most a hundred.
 */
export async function listOrdersShortOf(
  manager: SqlEntityManager,
  inventoryItemId: string
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `select "order_id" from "verification_hold"
      where "gate" = 'stock' and "released_at" is null and "deleted_at" is null
        and "evidence" -> 'items' @> ?::jsonb
      order by "placed_at", "id" limit ${most}`,
    [JSON.stringify([{ subject: inventoryItemId }])]
  )
  return rows.map(({ order_id }) => order_id)
}
