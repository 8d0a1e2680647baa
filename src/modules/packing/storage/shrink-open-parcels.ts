import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

type Claim = {
  id: string
  parcel_id: string
  title: string
  quantity: number
  verified: number
  /** Units in parcels that their task cannot give any more. */
  excess: number
}

/**
 * Takes units out of open parcels that a task cannot give any more. A parcel
 * that is left without any goods is void.
 *
 * @throws MedusaError NOT_ALLOWED when they have been scanned: then somebody
 *   holds them at a bench.
 */
export async function shrinkOpenParcels(
  transaction: SqlEntityManager,
  taskId: string
): Promise<void> {
  await lockParcels(transaction, taskId)
  const claims = await transaction.execute<Claim[]>(claimSql, [taskId])
  let excess = claims[0]?.excess ?? 0
  for (const claim of claims) {
    const units = Math.max(0, Math.min(excess, claim.quantity - claim.verified))
    excess -= units
    if (units > 0) {
      await cut(transaction, claim, units)
    }
  }
  if (excess > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${excess} × ${claims[0].title} of these have been scanned at a bench ` +
        "already: look there for the missing units."
    )
  }
}

/** A scan takes the same locks. */
const lockParcels = (transaction: SqlEntityManager, taskId: string) =>
  transaction.execute(
    `select "id" from "packing_parcel"
      where "state" = 'open' and "id" in (
        select "parcel_id" from "packing_parcel_item"
         where "pick_task_id" = ? and "deleted_at" is null)
      order by "id" for update`,
    [taskId]
  )

/** The box that was to be filled last gives first. */
const claimSql = `
with "claim" as (
  select i."id", i."parcel_id", i."title", i."quantity", i."verified",
         p."state", p."box_number",
         greatest(0, sum(i."quantity") over ()
           - t."quantity" + t."short")::integer as "excess"
    from "packing_pick_task" t
    join "packing_parcel_item" i on i."pick_task_id" = t."id"
    join "packing_parcel" p on p."id" = i."parcel_id"
   where t."id" = ? and i."deleted_at" is null and p."deleted_at" is null
     and p."state" <> 'voided')
select * from "claim" where "state" = 'open'
 order by "box_number" desc nulls last, "id" desc`

async function cut(
  transaction: SqlEntityManager,
  { id, parcel_id, quantity }: Claim,
  units: number
) {
  if (units === quantity) {
    await transaction.execute(
      `delete from "packing_parcel_item" where "id" = ?`,
      [id]
    )
  } else {
    await transaction.execute(
      `update "packing_parcel_item"
          set "quantity" = "quantity" - ?, "updated_at" = now()
        where "id" = ?`,
      [units, id]
    )
  }
  await transaction.execute(
    `update "packing_parcel" p
        set "computed_g" = null, "chargeable_g" = null, "updated_at" = now(),
            "state" = case when exists (
              select 1 from "packing_parcel_item" i
               where i."parcel_id" = p."id" and i."deleted_at" is null)
              then p."state" else 'voided' end
      where p."id" = ?`,
    [parcel_id]
  )
}
