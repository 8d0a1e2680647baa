import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { type OpenTask, readWaitingTasks } from "./read-waiting-tasks"

/** Row locks on the tasks keep two stations from packing the same units. */
export async function lockWaitingTasks(
  transaction: SqlEntityManager,
  place: { order_id: string; location_id: string }
): Promise<OpenTask[]> {
  await transaction.execute(
    `select "id" from "packing_pick_task"
      where "order_id" = ? and "location_id" = ? for update`,
    [place.order_id, place.location_id]
  )
  return await readWaitingTasks(transaction, place)
}
