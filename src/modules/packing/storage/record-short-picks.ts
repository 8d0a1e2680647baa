import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { dealUnits } from "../pick/deal-units"
import { findWrittenShorts } from "./find-written-shorts"
import { lockOpenParcels } from "./lock-open-parcels"
import { lockRowTasks, type RowTask } from "./lock-row-tasks"
import { type MissedUnitsReport, missUnits } from "./miss-units"
import { refuseUnmanagedGoods } from "./refuse-unmanaged-goods"
import { settlePickBatches } from "./settle-pick-batches"

export type NewShortPick = MissedUnitsReport & {
  batch_id: string
  /** Tasks of the row, those that are served first, first. */
  task_ids: string[]
}

/**
 * Writes down what was not picked, at the cost of the orders that are served
 * last: one row per task, each still to be settled, and none of its units is
 * asked from this shelf any more.
 *
 * @returns ids of the rows; of those that were written when it is repeated.
 * @throws MedusaError NOT_ALLOWED when the row has not so many units left.
 */
export async function recordShortPicks(
  manager: SqlEntityManager,
  input: NewShortPick
): Promise<string[]> {
  return await manager.transactional(async (transaction) => {
    const known = await findWrittenShorts(transaction, input.client_id)
    if (known.length) {
      return known
    }
    await lockOpenParcels(transaction, input.task_ids)
    const tasks = await lockRowTasks(transaction, input)
    // The same request may have been written while this one waited.
    const seen = await findWrittenShorts(transaction, input.client_id)
    if (seen.length) {
      return seen
    }
    refuseUnlessLeft(tasks, input.units)
    const dealt = dealUnits(tasks.map(toOpen).reverse(), input.units)
    const ids = await missUnits(transaction, { report: input, tasks, dealt })
    await settlePickBatches(transaction, [input.batch_id])
    return ids
  })
}

const toOpen = ({ id, quantity, picked, short }: RowTask) => ({
  id,
  open: quantity - picked - short,
})

function refuseUnlessLeft(tasks: RowTask[], units: number) {
  const left = tasks.map(toOpen).reduce((sum, { open }) => sum + open, 0)
  if (left < units) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${left} units of this row are left to pick, so ${units} cannot be ` +
        "missing: confirm what you hold, and report the rest."
    )
  }
  tasks.forEach(refuseUnmanagedGoods)
}
