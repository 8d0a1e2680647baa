import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Parcels settled in one pass of the sweeper. */
const PASS = 500

/**
 * Parcels whose carton is neither used nor free again, closed or voided since
 * yesterday: the box that a closed one is in was counted and is not used, or
 * the one that a plan promised has had no end. What the stock refused is told
 * for a day, then left to the next count.
 *
 * @returns their ids.
 */
export async function findUnsettledCartons(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select p."id" from "packing_parcel" p
       left join "packing_plan" a on a."id" = p."plan_id"
       left join lateral (
         select a."boxes" -> p."box_number" - 1 ->> 'carton_id' as "carton_id"
       ) planned on true
      where p."deleted_at" is null and p."state" <> 'open'
        and p."updated_at" > now() - interval '1 day'
        and (
          p."packed_at" is not null
          and exists (
            select 1 from "packing_carton_stock" s
             where s."carton_id" = p."carton_id"
               and s."location_id" = p."location_id"
               and s."created_at" <= p."packed_at" and s."deleted_at" is null)
          and not exists (
            select 1 from "packing_carton_move" m
             where m."carton_id" = p."carton_id"
               and m."location_id" = p."location_id"
               and m."cause" = 'parcel:' || p."id")
          or exists (
            select 1 from "packing_carton_move" m
             where m."carton_id" = planned."carton_id"
               and m."location_id" = p."location_id"
               and m."cause" = 'plan:' || p."plan_id")
          and not exists (
            select 1 from "packing_carton_move" m
             where m."carton_id" = planned."carton_id"
               and m."location_id" = p."location_id"
               and m."cause" in ('parcel:' || p."id",
                                 'parcel:' || p."id" || ':planned')))
      order by p."updated_at" limit ${PASS}`
  )
  return rows.map(({ id }) => id)
}
