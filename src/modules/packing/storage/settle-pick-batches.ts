import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { emptyStatesSql } from "./empty-states-sql"

/**
 * Writes what has become of batches: picked when nothing is left to take,
 * closed when all that was taken is in closed parcels.
 *
 * @param batchIds null: all that live.
 */
export async function settlePickBatches(
  manager: SqlEntityManager,
  batchIds: string[] | null
): Promise<void> {
  const given = [batchIds === null, JSON.stringify(batchIds ?? [])]
  await manager.execute(
    `update "packing_pick_batch" b
        set "state" = 'picked', "picked_at" = now(), "updated_at" = now()
      where b."state" in ('released', 'picking') and ${among}
        and not exists (${taskOf} and t."picked" + t."short" < t."quantity")`,
    given
  )
  await manager.execute(
    `update "packing_pick_batch" b
        set "state" = 'closed', "closed_at" = now(), "updated_at" = now()
      where b."state" = 'picked' and ${among}
        and not exists (${taskOf} and t."quantity" - t."short" > coalesce((
          select sum(i."quantity") from "packing_parcel_item" i
            join "packing_parcel" p on p."id" = i."parcel_id"
           where i."pick_task_id" = t."id" and i."deleted_at" is null
             and p."deleted_at" is null
             and p."state" <> 'open' and p."state" not in ${emptyStatesSql}), 0))`,
    given
  )
}

const among = `b."deleted_at" is null and (? or b."id" in (
  select jsonb_array_elements_text(?::jsonb)))`

const taskOf = `
select 1 from "packing_pick_task" t
 where t."batch_id" = b."id" and t."state" <> 'canceled'
   and t."deleted_at" is null`
