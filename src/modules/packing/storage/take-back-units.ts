import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockParcel } from "./lock-parcel"
import { type TaskState, writeTasks } from "./write-tasks"

export type ParcelStateOf = { id: string; state: string }

/** Parcels to be void, as they are now, and tasks as they are to be. */
export type UnitsToTakeBack = { parcels: ParcelStateOf[]; tasks: TaskState[] }

/**
 * Takes units back that are not needed any more: their parcels are void,
 * their tasks shrink. What a void parcel held beyond that is packed anew.
 *
 * @returns what undoes it by `restoreUnits`.
 * @throws MedusaError CONFLICT when somebody scanned or closed meanwhile.
 */
export const takeBackUnits = (
  manager: SqlEntityManager,
  { parcels, tasks }: UnitsToTakeBack
): Promise<UnitsToTakeBack> =>
  manager.transactional(async (transaction) => {
    const before = await readTasks(transaction, tasks)
    for (const { id, state } of parcels) {
      const parcel = await lockParcel(transaction, id)
      if (parcel.state !== state) {
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          `Parcel ${parcel.code} is ${parcel.state} now, not ${state}: ` +
            "nothing was done. Preview the change again."
        )
      }
      await transaction.execute(
        `update "packing_parcel" set "state" = 'voided', "updated_at" = now()
          where "id" = ?`,
        [id]
      )
    }
    await writeTasks(transaction, tasks)
    return { parcels, tasks: before }
  })

async function readTasks(
  transaction: SqlEntityManager,
  tasks: TaskState[]
): Promise<TaskState[]> {
  return await transaction.execute<TaskState[]>(
    `select "id", "quantity", "picked", "short", "state"
       from "packing_pick_task"
      where "id" in (select jsonb_array_elements_text(?::jsonb))
      order by "id" for update`,
    [JSON.stringify(tasks.map(({ id }) => id))]
  )
}
