import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { refuseOddWeight } from "../station/refuse-odd-weight"
import { lockParcel, type LockedParcel } from "./lock-parcel"
import { refuseOtherStation } from "./refuse-other-station"
import { settlePickBatches } from "./settle-pick-batches"

export type PackParcelInput = {
  parcel_id: string
  /** Grams on the scale, null when it was not weighed. */
  weight_g: number | null
  /** Goods by their own numbers; null: something in it is unmeasured. */
  goods_g: number | null
  /** Why a weight that is too far off is taken; null: it is refused. */
  override_reason: string | null
  station: string | null
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
  input: PackParcelInput
): Promise<{ is_new: boolean }> {
  const { parcel_id, weight_g, override_reason, actor } = input
  return await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, parcel_id)
    if (parcel.state === "packed") {
      return { is_new: false }
    }
    refuseUnlessOpen(parcel)
    await refuseOtherStation(transaction, parcel, input.station)
    await refuseMissingUnits(transaction, parcel)
    const computed_g = await computeWeight(transaction, parcel, input.goods_g)
    if (override_reason === null) {
      refuseOddWeight({ code: parcel.code, computed_g, weight_g })
    }
    const overridden =
      override_reason && JSON.stringify({ weight: override_reason })
    await transaction.execute(
      `update "packing_parcel"
          set "state" = 'packed', "packed_by" = ?, "packed_at" = now(),
              "weight_g" = ?, "computed_g" = ?, "updated_at" = now(),
              "deviation" = case when ?::jsonb is null then "deviation"
                else coalesce("deviation", '{}'::jsonb) || ?::jsonb end
        where "id" = ?`,
      [actor, weight_g, computed_g, overridden, overridden, parcel_id]
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

/** Goods and carton; null where either is unknown. */
async function computeWeight(
  transaction: SqlEntityManager,
  { id }: LockedParcel,
  goods_g: number | null
): Promise<number | null> {
  const [carton] = await transaction.execute<{ tare_g: number }[]>(
    `select c."tare_g" from "packing_parcel" p
       join "packing_carton" c on c."id" = p."carton_id"
      where p."id" = ?`,
    [id]
  )
  return carton && goods_g !== null ? goods_g + carton.tare_g : null
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
