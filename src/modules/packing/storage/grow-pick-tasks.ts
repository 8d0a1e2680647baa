import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewPickTask } from "../pick/plan-pick-tasks"
import { type GrownUnits, noteMovedUnits } from "./note-moved-units"
import { insertPickTasks } from "./insert-pick-tasks"
import type { TaskState } from "./write-tasks"

/** What was done, so that it can be taken back by `restoreUnits`. */
export type GrownTasks = {
  /** Ids of tasks that are new. */
  added: string[]
  /** Tasks that got more units, as they were before. */
  grown: TaskState[]
}

/**
 * Adds the tasks that an order's reservations ask for. One that lives already
 * for its (line, item, location) gets what is reserved beyond what it still
 * asks for: units come back to a shelf, or to one where others of the line
 * lie. It may then go into another batch.
 *
 * @param canceled fulfilments that were cancelled in core: what their parcels
 *   hold is reserved again.
 */
export async function growPickTasks(
  manager: SqlEntityManager,
  tasks: NewPickTask[],
  canceled: string[]
): Promise<GrownTasks> {
  return await manager.transactional(async (transaction) => {
    const added = await insertPickTasks(transaction, tasks)
    const grown = await transaction.execute<(TaskState & GrownUnits)[]>(
      growSql,
      [JSON.stringify(canceled), JSON.stringify(tasks)]
    )
    const fresh = await transaction.execute<GrownUnits[]>(
      `select "order_id", "line_item_id", "inventory_item_id", "location_id",
              "quantity" as "units"
         from "packing_pick_task"
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(added)]
    )
    await noteMovedUnits(transaction, [...fresh, ...grown])
    return {
      added,
      grown: grown.map(({ id, quantity, picked, short, state }) => ({
        id,
        quantity,
        picked,
        short,
        state,
      })),
    }
  })
}

/**
 * What left in labelled parcels is reserved no more. Goods without managed
 * stock have no reservations that could tell.
 */
const growSql = `
with "wanted" as (
  select t.*, t."short" + g."quantity" + coalesce((
           select sum(i."quantity") from "packing_parcel_item" i
             join "packing_parcel" p on p."id" = i."parcel_id"
            where i."pick_task_id" = t."id" and i."deleted_at" is null
              and p."deleted_at" is null
              and p."state" in ('labelled', 'handed_over')
              and not coalesce(p."fulfillment_id", '') in (
                select jsonb_array_elements_text(?::jsonb))
            ), 0) as "needed"
    from "packing_pick_task" t
    join jsonb_to_recordset(?::jsonb) as g(
           "line_item_id" text, "inventory_item_id" text, "location_id" text,
           "quantity" integer)
      on g."line_item_id" = t."line_item_id"
     and g."inventory_item_id" = t."inventory_item_id"
     and g."location_id" = t."location_id"
   where t."state" <> 'canceled' and t."deleted_at" is null
     and t."inventory_item_id" <> ''
   for update of t)
update "packing_pick_task" t
   set "quantity" = w."needed", "state" = 'open', "updated_at" = now(),
       "batch_id" = b."id", "tote" = case when b."id" is null then null
                                     else t."tote" end
  from "wanted" w
  left join "packing_pick_batch" b
    on b."id" = w."batch_id" and b."state" in ('draft', 'released', 'picking')
 where t."id" = w."id" and w."needed" > t."quantity"
returning w."id", w."quantity", w."picked", w."short", w."state",
          t."order_id", t."line_item_id", t."inventory_item_id",
          t."location_id", (w."needed" - w."quantity")::integer as "units"`
