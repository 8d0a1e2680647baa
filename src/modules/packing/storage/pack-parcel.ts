import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockParcel, type LockedParcel } from "./lock-parcel"
import { settlePickBatches } from "./settle-pick-batches"

export type PackParcelInput = {
  parcel_id: string
  /** Grams on the scale, null when it was not weighed. */
  weight_g: number | null
  actor: string
}

/**
 * Closes a parcel of which every unit has been verified and writes its units
 * as picked. A parcel that somebody closed already is left as it is.
 *
 * @returns whether this call closed it.
 */
export async function packParcel(
  manager: SqlEntityManager,
  { parcel_id, weight_g, actor }: PackParcelInput
): Promise<{ is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, parcel_id)
    if (parcel.state === "packed") {
      return { is_new: false }
    }
    refuseUnlessOpen(parcel)
    await refuseMissingUnits(transaction, parcel)
    await transaction.execute(
      `update "packing_parcel"
          set "state" = 'packed', "packed_by" = ?, "packed_at" = now(),
              "weight_g" = ?, "updated_at" = now()
        where "id" = ?`,
      [actor, weight_g, parcel_id]
    )
    await raisePicked(transaction, parcel_id, actor)
    return { is_new: true }
  })
}

/** What is packed was picked, whether a batch has told so or not. */
async function raisePicked(
  transaction: SqlEntityManager,
  parcelId: string,
  actor: string
) {
  const tasks = await transaction.execute<{ batch_id: string | null }[]>(
    pickedSql,
    [actor, parcelId]
  )
  const batches = tasks.flatMap(({ batch_id }) => batch_id ?? [])
  await settlePickBatches(transaction, [...new Set(batches)])
}

const pickedSql = `
update "packing_pick_task" t
   set "picked" = greatest(t."picked", n."packed"),
       "picked_by" = case when n."packed" > t."picked" then ?
                     else t."picked_by" end,
       "picked_at" = case when n."packed" > t."picked" then now()
                     else t."picked_at" end,
       "state" = case
         when greatest(t."picked", n."packed") + t."short" >= t."quantity"
         then 'picked' else 'picking' end,
       "updated_at" = now()
  from (select i."pick_task_id", sum(i."quantity")::integer as "packed"
          from "packing_parcel_item" i
          join "packing_parcel" p on p."id" = i."parcel_id"
         where i."deleted_at" is null and p."deleted_at" is null
           and p."state" not in ('open', 'voided')
           and i."pick_task_id" in (
             select "pick_task_id" from "packing_parcel_item"
              where "parcel_id" = ? and "deleted_at" is null)
         group by 1) n
 where t."id" = n."pick_task_id"
returning t."batch_id"`

function refuseUnlessOpen({ code, state }: LockedParcel) {
  if (state !== "open") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is ${state} and cannot be closed again.`
    )
  }
}

async function refuseMissingUnits(
  transaction: SqlEntityManager,
  { id, code }: LockedParcel
) {
  const missing = await transaction.execute<{ title: string; units: number }[]>(
    `select "title", "quantity" - "verified" as "units"
       from "packing_parcel_item"
      where "parcel_id" = ? and "verified" < "quantity"
        and "deleted_at" is null order by "id"`,
    [id]
  )
  if (missing.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} cannot be closed, these units have not been scanned: ` +
        `${missing.map(({ units, title }) => `${units} × ${title}`).join(", ")}.`
    )
  }
}
