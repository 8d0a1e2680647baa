import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { TaskCorrection } from "../pick/plan-task-corrections"

/**
 * Gives pick tasks units more, or takes units off; one of which nothing is left
 * is cancelled, and one that was cancelled so is open again. Corrections count
 * from what the row says now, and none takes units that somebody picked
 * meanwhile. Units that come after their walk is over go into another.
 *
 * @returns what undoes it, when it is given here.
 */
export async function correctTasks(
  manager: SqlEntityManager,
  corrections: TaskCorrection[]
): Promise<TaskCorrection[]> {
  const done = await manager.execute<{ id: string; by: number }[]>(
    `update "packing_pick_task" t
        set "quantity" = case when told."left" = 0 then t."quantity"
                              else told."left" end,
            "state" = case
              when told."left" = 0 then 'canceled'
              when t."picked" + t."short" < told."left" then
                case when t."picked" > 0 or t."state" = 'picking'
                     then 'picking' else 'open' end
              when t."picked" > 0 then 'picked' else 'short' end,
            "batch_id" = case when told."by" > 0 and not told."is_live"
                              then null else t."batch_id" end,
            "tote" = case when told."by" > 0 and not told."is_live"
                          then null else t."tote" end,
            "updated_at" = now()
       from (select k."id", g."by", exists (
                      select 1 from "packing_pick_batch" b
                       where b."id" = k."batch_id"
                         and b."state" in ('draft', 'released', 'picking')
                    ) as "is_live",
                    case when k."state" = 'canceled' then 0
                         else k."quantity" end + g."by" as "left"
               from jsonb_to_recordset(?::jsonb) as g("id" text, "by" integer)
               join "packing_pick_task" k on k."id" = g."id"
              where k."deleted_at" is null
              order by k."id" for update of k) told
      where t."id" = told."id" and told."left" >= t."picked" + t."short"
      returning t."id", told."by"`,
    [JSON.stringify(corrections)]
  )
  return done.map(({ id, by }) => ({ id, by: -by }))
}
