import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { emptyStatesSql } from "./empty-states-sql"

/**
 * Ends plans of places where nothing waits any more, because the order was
 * taken elsewhere or is over. An accepted plan ends with its boxes.
 *
 * @param orderId null: of all orders.
 */
export async function endIdlePlans(
  manager: SqlEntityManager,
  orderId: string | null
): Promise<void> {
  await manager.execute(
    `update "packing_plan" a
        set "state" = 'superseded', "updated_at" = now()
      where a."state" in ('proposed', 'needs_measuring', 'refused')
        and a."deleted_at" is null
        and (?::text is null or a."order_id" = ?)
        and not exists (
          select from "packing_pick_task" t
           where t."order_id" = a."order_id"
             and t."location_id" = a."location_id"
             and t."state" <> 'canceled' and t."deleted_at" is null
             and t."quantity" - t."short" > coalesce((
               select sum(i."quantity") from "packing_parcel_item" i
                 join "packing_parcel" p on p."id" = i."parcel_id"
                where i."pick_task_id" = t."id" and i."deleted_at" is null
                  and p."deleted_at" is null and p."state" not in ${emptyStatesSql}), 0))`,
    [orderId, orderId]
  )
}
