import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type WrongIncoming = { location_id: string; inventory_item_id: string }

/**
 * Levels whose incoming quantity is not what the orders say, because core or a
 * person wrote it. Only items that we ever ordered to the location: what is
 * under way of others is nothing of ours.
 */
export const findWrongIncoming = (
  manager: SqlEntityManager,
  limit: number
): Promise<WrongIncoming[]> =>
  manager.execute<WrongIncoming[]>(
    `select o."location_id", l."inventory_item_id"
       from "replenishment_purchase_line" l
       join "replenishment_purchase_order" o on o."id" = l."purchase_order_id"
       join "inventory_level" v
         on v."inventory_item_id" = l."inventory_item_id"
        and v."location_id" = o."location_id" and v."deleted_at" is null
      where o."sent_at" is not null and o."deleted_at" is null
        and l."deleted_at" is null
      group by o."location_id", l."inventory_item_id", v."incoming_quantity"
     having v."incoming_quantity" <> sum(case
              when o."state" in ('sent', 'partly_received') then greatest(0,
                l."ordered" - l."accepted" - l."damaged" - l."canceled")
              else 0 end)
      order by 1, 2 limit ?`,
    [limit]
  )
