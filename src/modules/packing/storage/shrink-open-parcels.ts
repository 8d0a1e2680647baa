import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { emptyStatesSql } from "./empty-states-sql"

type Claim = {
  id: string
  parcel_id: string
  title: string
  quantity: number
  verified: number
  /** Units that were scanned into the parcel, other goods among them. */
  parcel_verified: number
  /** Whether its line's goods come by several, or have several parts. */
  is_set: boolean
  /** Units in parcels that their task cannot give any more. */
  excess: number
}

/**
 * Takes units out of open parcels that a task cannot give any more. A parcel
 * that is left without any goods is void, and so is one of a set that is not
 * whole: its other parts are packed anew when the missing ones have come. The
 * parcels' locks are held.
 *
 * @param benchParcelId parcel of the bench that misses the units: it gives
 *   first, and knows what it has scanned of a set.
 * @throws MedusaError NOT_ALLOWED when they have been scanned: then somebody
 *   holds them at a bench.
 */
export async function shrinkOpenParcels(
  transaction: SqlEntityManager,
  taskId: string,
  benchParcelId = ""
): Promise<void> {
  const claims = await transaction.execute<Claim[]>(claimSql, [
    taskId,
    benchParcelId,
  ])
  let excess = claims[0]?.excess ?? 0
  for (const claim of claims) {
    const units = Math.min(excess, toFree(claim, benchParcelId))
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

/** A set's parcel is void as a whole, or stays. */
function toFree(claim: Claim, benchParcelId: string): number {
  const isKept =
    claim.is_set &&
    claim.parcel_verified > 0 &&
    claim.parcel_id !== benchParcelId
  return isKept ? 0 : Math.max(0, claim.quantity - claim.verified)
}

/** The box that was to be filled last gives first. */
const claimSql = `
with "claim" as (
  select i."id", i."parcel_id", i."title", i."quantity", i."verified",
         p."state", p."box_number",
         i."parts" > 1 or i."required_quantity" > 1 as "is_set",
         (select sum(o."verified") from "packing_parcel_item" o
           where o."parcel_id" = p."id" and o."deleted_at" is null
         )::integer as "parcel_verified",
         greatest(0, sum(i."quantity") over ()
           - t."quantity" + t."short")::integer as "excess"
    from "packing_pick_task" t
    join "packing_parcel_item" i on i."pick_task_id" = t."id"
    join "packing_parcel" p on p."id" = i."parcel_id"
   where t."id" = ? and i."deleted_at" is null and p."deleted_at" is null
     and p."state" not in ${emptyStatesSql})
select * from "claim" where "state" = 'open'
 order by "parcel_id" = ? desc, "box_number" desc nulls last, "id" desc`

async function cut(
  transaction: SqlEntityManager,
  { id, parcel_id, quantity, is_set }: Claim,
  units: number
) {
  if (is_set) {
    await transaction.execute(
      `update "packing_parcel"
          set "state" = 'voided', "updated_at" = now() where "id" = ?`,
      [parcel_id]
    )
    return
  }
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
