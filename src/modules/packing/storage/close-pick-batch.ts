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
    await transaction.execute(
      `select "id" from "packing_pick_task"
        where "batch_id" = ? order by "id" for update`,
      [batch_id]
    )
    const { state } = await lockPickBatch(transaction, batch_id)
    if (state === "closed") {
      return
    }
    await transaction.execute(
      `update "packing_pick_task"
          set "batch_id" = null, "tote" = null, "updated_at" = now()
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
