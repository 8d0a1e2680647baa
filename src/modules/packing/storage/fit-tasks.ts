import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewPickTask } from "../pick/plan-pick-tasks"
import type { TaskCorrection } from "../pick/plan-task-corrections"
import { correctTasks } from "./correct-tasks"
import { insertPickTasks } from "./insert-pick-tasks"
import { type GrownUnits, noteMovedUnits } from "./note-moved-units"

export type TaskFit = { added: NewPickTask[]; corrected: TaskCorrection[] }

/**
 * Adds tasks, corrects others, and writes on short picks which locations give
 * their units instead: in one transaction, so that a kill leaves no short pick
 * that does not know.
 *
 * @returns ids of the new tasks, and what undoes the corrections.
 */
export async function fitTasks(
  manager: SqlEntityManager,
  { added, corrected }: TaskFit
): Promise<{ ids: string[]; corrected: TaskCorrection[] }> {
  return await manager.transactional(async (transaction) => {
    const ids = await insertPickTasks(transaction, added)
    const undo = corrected.length
      ? await correctTasks(transaction, corrected)
      : []
    const more = [
      ...ids.map((id) => ({ id, by: null })),
      ...undo.filter(({ by }) => by < 0).map(({ id, by }) => ({ id, by: -by })),
    ]
    if (more.length) {
      await noteMovedUnits(
        transaction,
        await transaction.execute<GrownUnits[]>(grownSql, [
          JSON.stringify(more),
        ])
      )
    }
    return { ids, corrected: undo }
  })
}

const grownSql = `
select t."order_id", t."line_item_id", t."inventory_item_id", t."location_id",
       coalesce(g."by", t."quantity") as "units"
  from "packing_pick_task" t
  join jsonb_to_recordset(?::jsonb) as g("id" text, "by" integer)
    on g."id" = t."id"`
