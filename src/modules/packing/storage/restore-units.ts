import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { UnitsToTakeBack } from "./take-back-units"
import { writeTasks } from "./write-tasks"

/** Undoes `takeBackUnits`. */
export const restoreUnits = (
  manager: SqlEntityManager,
  { parcels, tasks }: UnitsToTakeBack
): Promise<void> =>
  manager.transactional(async (transaction) => {
    await transaction.execute(
      `update "packing_parcel" p
          set "state" = g."state", "updated_at" = now()
         from jsonb_to_recordset(?::jsonb) as g("id" text, "state" text)
        where p."id" = g."id" and p."state" = 'voided'`,
      [JSON.stringify(parcels)]
    )
    await writeTasks(transaction, tasks)
  })
