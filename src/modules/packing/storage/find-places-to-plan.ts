import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Plans made in one pass of the job. */
const PASS = 200

export type PlaceToPlan = { order_id: string; location_id: string }

/**
 * Orders and locations whose goods wait without a plan, or with one that is
 * older than what cartons, terms or profiles say now. What core says of its
 * items tells us nothing of when it changed, so each plan is looked at hourly.
 */
export async function findPlacesToPlan(
  manager: SqlEntityManager
): Promise<PlaceToPlan[]> {
  return await manager.execute<PlaceToPlan[]>(
    `select w."order_id", w."location_id"
       from (select "order_id", "location_id",
                    array_agg("inventory_item_id") as "items"
               from "packing_pick_task"
              where "state" = 'open' and "deleted_at" is null
              group by "order_id", "location_id") w
       left join "packing_plan" a
         on a."order_id" = w."order_id" and a."location_id" = w."location_id"
        and a."state" <> 'superseded' and a."deleted_at" is null
      where exists (
              select 1 from "packing_carton" c
               where c."deleted_at" is null
                 and (c."location_id" is null
                      or c."location_id" = w."location_id"))
        and (a."id" is null
          or a."state" <> 'accepted' and a."updated_at" < greatest(
               now() - interval '1 hour',
               (select max(greatest("updated_at", "deleted_at"))
                  from "packing_carton"),
               (select max("updated_at") from "packing_service"),
               (select max("updated_at") from "packing_item_profile" p
                 where p."inventory_item_id" = any (w."items"))))
      order by random() limit ${PASS}`
  )
}
