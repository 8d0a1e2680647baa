import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { findWrittenShorts } from "./find-written-shorts"
import { lockOpenParcels } from "./lock-open-parcels"
import { lockParcel, type LockedParcel } from "./lock-parcel"
import type { RowTask } from "./lock-row-tasks"
import { type MissedUnitsReport, missUnits } from "./miss-units"
import { refuseOtherStation } from "./refuse-other-station"
import { refuseUnmanagedGoods } from "./refuse-unmanaged-goods"
import { settlePickBatches } from "./settle-pick-batches"

export type NewBenchShort = MissedUnitsReport & {
  parcel_id: string
  parcel_item_id: string
  station: string
}

type Item = {
  pick_task_id: string
  title: string
  quantity: number
  verified: number
}

/**
 * Writes down units that a packer lacks at a bench, whatever a walk said of
 * them: the parcel is not asked for them any more, and one that is left without
 * goods is void. A set's parcel is void as a whole.
 *
 * @returns ids of the short picks; of those that were written when it is
 *   repeated.
 * @throws MedusaError NOT_ALLOWED when the parcel is closed or lacks fewer
 *   units, CONFLICT when another station packs it, NOT_FOUND.
 */
export async function recordBenchShort(
  manager: SqlEntityManager,
  input: NewBenchShort
): Promise<string[]> {
  return await manager.transactional(async (transaction) => {
    const { pick_task_id } = await findItem(transaction, input)
    await lockOpenParcels(transaction, [pick_task_id])
    const parcel = await lockParcel(transaction, input.parcel_id)
    const known = await findWrittenShorts(transaction, input.client_id)
    if (known.length) {
      return known
    }
    await refuseOtherStation(transaction, parcel, input.station)
    const item = await findItem(transaction, input)
    refuseUnlessLacking(parcel, item, input.units)
    const task = await lockTask(transaction, item)
    refuseUnmanagedGoods(task)
    const ids = await missUnits(transaction, {
      report: input,
      tasks: [task],
      dealt: [{ id: task.id, units: input.units }],
      parcel_id: parcel.id,
    })
    if (task.batch_id) {
      await settlePickBatches(transaction, [task.batch_id])
    }
    return ids
  })
}

/** A row that was wholly missing is gone when its request is repeated. */
async function findItem(
  transaction: SqlEntityManager,
  { parcel_id, parcel_item_id, client_id }: NewBenchShort
): Promise<Item> {
  const [item] = await transaction.execute<Item[]>(
    `select "pick_task_id", "title", "quantity", "verified"
       from "packing_parcel_item"
      where "id" = ? and "parcel_id" = ? and "deleted_at" is null
      union all
     select "pick_task_id", '', 0, 0 from "packing_short_pick"
      where "client_id" = ?`,
    [parcel_item_id, parcel_id, client_id]
  )
  if (!item) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Parcel ${parcel_id} has no row ${parcel_item_id}. Open the order again.`
    )
  }
  return item
}

function refuseUnlessLacking(
  { code, state }: LockedParcel,
  { title, quantity, verified }: Item,
  units: number
) {
  if (state !== "open") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is ${state}: reopen it before you report what is ` +
        "missing in it."
    )
  }
  const left = quantity - verified
  if (units > left) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} lacks ${left} × ${title}, so ${units} cannot be missing.`
    )
  }
}

async function lockTask(
  transaction: SqlEntityManager,
  { pick_task_id, title }: Item
): Promise<RowTask & { batch_id: string | null }> {
  const [task] = await transaction.execute<
    (RowTask & { batch_id: string | null })[]
  >(
    `select * from "packing_pick_task"
      where "id" = ? and "state" <> 'canceled' and "deleted_at" is null
        for update`,
    [pick_task_id]
  )
  if (!task) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${title} is not asked for any more. Open the order again.`
    )
  }
  return task
}
