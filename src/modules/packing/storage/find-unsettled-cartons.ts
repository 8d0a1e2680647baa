import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Parcels settled in one pass of the sweeper. */
const PASS = 500

/**
 * Parcels whose carton is neither used nor free again: closed or voided ones
 * of counted cartons without the move that says so. What the stock refused is
 * told for a day, then left to the next count.
 *
 * @returns their ids.
 */
export async function findUnsettledCartons(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select p."id" from "packing_parcel" p
      where p."deleted_at" is null and p."state" <> 'open'
        and p."updated_at" > now() - interval '1 day'
        and p."carton_id" is not null
        and (p."packed_at" is not null or p."plan_id" is not null)
        and exists (
          select 1 from "packing_carton_stock" s
           where s."carton_id" = p."carton_id"
             and s."location_id" = p."location_id"
             and s."created_at" <= p."created_at" and s."deleted_at" is null)
        and not exists (
          select 1 from "packing_carton_move" m
           where m."cause" = 'parcel:' || p."id"
              or m."cause" = 'parcel:' || p."id" || ':planned')
      order by p."updated_at" limit ${PASS}`
  )
  return rows.map(({ id }) => id)
}
