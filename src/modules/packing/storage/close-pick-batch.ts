import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lockPickBatch } from "./lock-pick-batch"

/**
 * Ends a batch, whatever is left of it: tasks with units left to take may go
 * into another one.
 */
export async function closePickBatch(
  manager: SqlEntityManager,
  { batch_id }: { batch_id: string }
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const { state } = await lockPickBatch(transaction, batch_id)
    if (state === "closed") {
      return
    }
    await transaction.execute(
      `update "packing_pick_task"
          set "batch_id" = null, "tote" = null, "updated_at" = now(),
              "state" = case when "state" = 'picking' and "picked" > 0
                and not exists (
                  select 1 from "packing_parcel_item" i
                    join "packing_parcel" p on p."id" = i."parcel_id"
                   where i."pick_task_id" = "packing_pick_task"."id"
                     and i."deleted_at" is null and p."state" = 'open')
                then 'open' else "state" end
        where "batch_id" = ? and "picked" + "short" < "quantity"`,
      [batch_id]
    )
    await transaction.execute(
      `update "packing_pick_batch"
          set "state" = 'closed', "closed_at" = now(), "updated_at" = now()
        where "id" = ?`,
      [batch_id]
    )
  })
}
