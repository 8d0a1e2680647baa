import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { emptyStatesSql } from "./empty-states-sql"

/** Inventory units. */
export type TakeableTask = {
  id: string
  order_id: string
  inventory_item_id: string
  variant_id: string | null
  quantity: number
  picked: number
  short: number
}

/**
 * Tasks at a location that are in no batch, and of which units are left that
 * neither a picker nor a bench has taken.
 *
 * @param orderIds null: of all orders.
 */
export async function listTakeableTasks(
  manager: SqlEntityManager,
  locationId: string,
  orderIds: string[] | null
): Promise<TakeableTask[]> {
  return await manager.execute<TakeableTask[]>(
    `select t."id", t."order_id", t."inventory_item_id", t."variant_id",
            t."quantity", t."picked", t."short"
       from "packing_pick_task" t
      where t."location_id" = ? and t."state" in ('open', 'picking')
        and t."batch_id" is null and t."deleted_at" is null
        and (? or t."order_id" in (select jsonb_array_elements_text(?::jsonb)))
        and t."quantity" - t."short" > greatest(t."picked", coalesce((
          select sum(i."quantity") from "packing_parcel_item" i
            join "packing_parcel" p on p."id" = i."parcel_id"
           where i."pick_task_id" = t."id" and i."deleted_at" is null
             and p."deleted_at" is null and p."state" not in ${emptyStatesSql}), 0))
      order by t."id"`,
    [locationId, orderIds === null, JSON.stringify(orderIds ?? [])]
  )
}
