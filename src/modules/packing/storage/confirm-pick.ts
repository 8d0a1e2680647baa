import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { dealUnits } from "../pick/deal-units"
import { lockRowTasks, type RowTask } from "./lock-row-tasks"
import { settlePickBatches } from "./settle-pick-batches"

export type ConfirmedPick = {
  batch_id: string
  /** Tasks of the row, those that are served first, first. */
  task_ids: string[]
  /** Units taken now. */
  units: number
  /** Units of the row that were picked before, as the picker saw it. */
  picked_before: number
  actor: string
}

/**
 * Writes units as picked, for the orders that are served first. Who repeats a
 * request that was heard says the same `picked_before`: it counts once.
 *
 * @returns whether this call counted.
 * @throws MedusaError CONFLICT when somebody else picked of the row meanwhile.
 */
export async function confirmPick(
  manager: SqlEntityManager,
  { batch_id, task_ids, units, picked_before, actor }: ConfirmedPick
): Promise<{ is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const tasks = await lockRowTasks(transaction, { batch_id, task_ids })
    const picked = tasks.reduce((sum, task) => sum + task.picked, 0)
    if (picked === picked_before + units) {
      return { is_new: false }
    }
    refuseUnlessFree(tasks, { picked, picked_before, units })
    await transaction.execute(pickSql, [
      actor,
      JSON.stringify(dealUnits(tasks.map(toOpen), units)),
    ])
    await transaction.execute(
      `update "packing_pick_batch"
          set "state" = 'picking', "picker" = coalesce("picker", ?),
              "updated_at" = now()
        where "id" = ? and "state" = 'released'`,
      [actor, batch_id]
    )
    await settlePickBatches(transaction, [batch_id])
    return { is_new: true }
  })
}

const toOpen = ({ id, quantity, picked, short }: RowTask) => ({
  id,
  open: quantity - picked - short,
})

function refuseUnlessFree(
  tasks: RowTask[],
  seen: { picked: number; picked_before: number; units: number }
) {
  if (seen.picked !== seen.picked_before) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `${seen.picked} units of this row are picked by now, not ` +
        `${seen.picked_before}: look at the row again and confirm what you hold.`
    )
  }
  const open = tasks.map(toOpen).reduce((sum, task) => sum + task.open, 0)
  if (open < seen.units) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${open} units of this row are left to pick, not ${seen.units}: put ` +
        "the others back."
    )
  }
}

const pickSql = `
update "packing_pick_task" t
   set "picked" = t."picked" + g."units", "picked_by" = ?,
       "picked_at" = now(), "updated_at" = now(),
       "state" = case
         when t."picked" + g."units" + t."short" >= t."quantity"
         then 'picked' else 'picking' end
  from jsonb_to_recordset(?::jsonb) as g("id" text, "units" integer)
 where t."id" = g."id"`
