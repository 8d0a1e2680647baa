import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Units that are under way to a location: what is open of all orders that were
 * sent. The caller holds the levels, so that who changes a line at the same
 * time counts this one's.
 *
 * @returns whole units by item; items without any are 0.
 */
export async function sumIncoming(
  transaction: SqlEntityManager,
  locationId: string,
  items: string[]
): Promise<Map<string, number>> {
  const rows = await transaction.execute<
    { inventory_item_id: string; open: number }[]
  >(
    `select l."inventory_item_id", sum(greatest(0,
              l."ordered" - l."accepted" - l."damaged" - l."canceled"
            ))::integer as "open"
       from "replenishment_purchase_line" l
       join "replenishment_purchase_order" o on o."id" = l."purchase_order_id"
      where o."location_id" = ? and o."state" in ('sent', 'partly_received')
        and o."deleted_at" is null and l."deleted_at" is null
        and l."inventory_item_id" in (
          select jsonb_array_elements_text(?::jsonb))
      group by l."inventory_item_id"`,
    [locationId, JSON.stringify(items)]
  )
  return new Map(
    rows.map(({ inventory_item_id, open }) => [inventory_item_id, open])
  )
}
