import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { emptyStatesSql } from "./empty-states-sql"

/** A pick task with the inventory units that no parcel holds yet. */
export type OpenTask = {
  id: string
  location_id: string
  line_item_id: string
  inventory_item_id: string
  variant_id: string | null
  sku: string | null
  title: string
  remaining: number
  required_quantity: number
  parts: number
}

/** An order's tasks, at one location or at all. */
export async function readWaitingTasks(
  manager: SqlEntityManager,
  { order_id, location_id }: { order_id: string; location_id?: string }
): Promise<OpenTask[]> {
  return await manager.execute<OpenTask[]>(
    `select t."id", t."location_id", t."line_item_id", t."inventory_item_id",
            t."variant_id", t."sku", t."title", t."required_quantity",
            t."parts", t."quantity" - t."short" - coalesce((
              select sum(i."quantity") from "packing_parcel_item" i
                join "packing_parcel" p on p."id" = i."parcel_id"
               where i."pick_task_id" = t."id" and i."deleted_at" is null
                 and p."deleted_at" is null and p."state" not in ${emptyStatesSql}
            ), 0)::integer as "remaining"
       from "packing_pick_task" t
      where t."order_id" = ? and (?::text is null or t."location_id" = ?)
        and t."state" <> 'canceled' and t."deleted_at" is null
      order by t."id"`,
    [order_id, location_id ?? null, location_id ?? null]
  )
}
