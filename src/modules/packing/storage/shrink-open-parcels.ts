import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Takes units out of open parcels that their tasks cannot give any more. A
 * parcel that is left without any goods is void.
 *
 * @throws MedusaError NOT_ALLOWED when they have been scanned: then somebody
 *   holds them at a bench.
 */
export async function shrinkOpenParcels(
  transaction: SqlEntityManager,
  taskIds: string[]
): Promise<void> {
  const cut = await transaction.execute<
    { parcel_id: string; left: number; verified: number; title: string }[]
  >(cutSql, [JSON.stringify(taskIds)])
  const scanned = cut.find(({ left, verified }) => left < verified)
  if (scanned) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${scanned.verified} × ${scanned.title} have been scanned at a bench ` +
        "already: look there for the missing units."
    )
  }
  const empty = cut.filter(({ left }) => left === 0)
  await transaction.execute(
    `update "packing_parcel" p set "state" = 'voided', "updated_at" = now()
      where p."id" in (select jsonb_array_elements_text(?::jsonb))
        and not exists (
          select 1 from "packing_parcel_item" i
           where i."parcel_id" = p."id" and i."deleted_at" is null)`,
    [JSON.stringify(empty.map(({ parcel_id }) => parcel_id))]
  )
}

/** Row locks on the items are those that a scan takes too. */
const cutSql = `
with "excess" as (
  select i."id", i."parcel_id", i."title", i."verified",
         i."quantity" - greatest(0, sum(i."quantity") over (
           partition by t."id") - t."quantity" + t."short") as "left",
         p."state"
    from "packing_pick_task" t
    join "packing_parcel_item" i on i."pick_task_id" = t."id"
    join "packing_parcel" p on p."id" = i."parcel_id"
   where t."id" in (select jsonb_array_elements_text(?::jsonb))
     and i."deleted_at" is null and p."deleted_at" is null
     and p."state" <> 'voided')
update "packing_parcel_item" i
   set "quantity" = case when e."left" > 0 and e."left" >= e."verified"
                    then e."left" else i."quantity" end,
       "deleted_at" = case when e."left" <= 0 and e."verified" = 0
                      then now() end,
       "updated_at" = now()
  from "excess" e
 where i."id" = e."id" and e."state" = 'open' and e."left" < i."quantity"
returning i."parcel_id", greatest(e."left", 0)::integer as "left",
          e."verified", i."title"`
