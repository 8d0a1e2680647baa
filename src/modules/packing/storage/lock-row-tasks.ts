import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockPickBatch } from "./lock-pick-batch"

/** A task of a row that is being picked; inventory units. */
export type RowTask = {
  id: string
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  title: string
  quantity: number
  picked: number
  short: number
}

/**
 * Takes the locks under which units of a row are picked or missed.
 *
 * @returns the row's tasks that still are the batch's, in the given order.
 * @throws MedusaError NOT_ALLOWED when the batch is not being picked.
 */
export async function lockRowTasks(
  transaction: SqlEntityManager,
  { batch_id, task_ids }: { batch_id: string; task_ids: string[] }
): Promise<RowTask[]> {
  const { code, state } = await lockPickBatch(transaction, batch_id)
  if (state === "draft" || state === "closed") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      state === "draft"
        ? `Batch ${code} is a draft: release it before it is picked.`
        : `Batch ${code} is closed: what was left of it is in no batch, or ` +
            "in another one."
    )
  }
  const tasks = await transaction.execute<RowTask[]>(
    `select "id", "order_id", "line_item_id", "inventory_item_id",
            "location_id", "title", "quantity", "picked", "short"
       from "packing_pick_task"
      where "batch_id" = ? and "state" <> 'canceled' and "deleted_at" is null
        and "id" in (select jsonb_array_elements_text(?::jsonb))
      order by "id" for update`,
    [batch_id, JSON.stringify(task_ids)]
  )
  const rank = (task: RowTask) => task_ids.indexOf(task.id)
  return tasks.sort((a, b) => rank(a) - rank(b))
}
