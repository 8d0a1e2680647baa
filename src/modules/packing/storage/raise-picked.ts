import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { settlePickBatches } from "./settle-pick-batches"
import { emptyStatesSql } from "./empty-states-sql"

/** What is packed was picked, whether a batch has told so or not. */
export async function raisePicked(
  transaction: SqlEntityManager,
  parcelId: string,
  actor: string
): Promise<void> {
  const tasks = await transaction.execute<{ batch_id: string | null }[]>(
    pickedSql,
    [actor, parcelId]
  )
  const batches = tasks.flatMap(({ batch_id }) => batch_id ?? [])
  await settlePickBatches(transaction, [...new Set(batches)])
}

const pickedSql = `
update "packing_pick_task" t
   set "picked" = greatest(t."picked", n."packed"),
       "picked_by" = case when n."packed" > t."picked" then ?
                     else t."picked_by" end,
       "picked_at" = case when n."packed" > t."picked" then now()
                     else t."picked_at" end,
       "state" = case
         when greatest(t."picked", n."packed") + t."short" >= t."quantity"
         then 'picked' else 'picking' end,
       "updated_at" = now()
  from (select i."pick_task_id", sum(i."quantity")::integer as "packed"
          from "packing_parcel_item" i
          join "packing_parcel" p on p."id" = i."parcel_id"
         where i."deleted_at" is null and p."deleted_at" is null
           and p."state" <> 'open' and p."state" not in ${emptyStatesSql}
           and i."pick_task_id" in (
             select "pick_task_id" from "packing_parcel_item"
              where "parcel_id" = ? and "deleted_at" is null)
         group by 1) n
 where t."id" = n."pick_task_id"
returning t."batch_id"`
