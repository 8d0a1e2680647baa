import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockParcel, type LockedParcel } from "./lock-parcel"

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
    await transaction.execute(
      `update "packing_pick_task" t
          set "picked" = t."picked" + i."quantity", "picked_by" = ?,
              "picked_at" = now(), "updated_at" = now(),
              "state" = case
                when t."picked" + i."quantity" + t."short" >= t."quantity"
                then 'picked' else 'picking' end
         from "packing_parcel_item" i
        where i."pick_task_id" = t."id" and i."parcel_id" = ?`,
      [actor, parcel_id]
    )
    return { is_new: true }
  })
}

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
      where "parcel_id" = ? and "verified" < "quantity" order by "id"`,
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
