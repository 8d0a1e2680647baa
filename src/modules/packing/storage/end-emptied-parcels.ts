import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Ends voided parcels all of whose units are back on their shelves, or
 * written off. Those that held none stay voided.
 *
 * @param parcelId null: all of them.
 */
export async function endEmptiedParcels(
  manager: SqlEntityManager,
  parcelId: string | null
): Promise<void> {
  await manager.execute(
    `update "packing_parcel" p
        set "state" = 'put_away', "updated_at" = now()
       from (select "parcel_id" from "packing_put_away"
              where "deleted_at" is null
                and (?::text is null or "parcel_id" = ?)
              group by "parcel_id"
             having bool_and("state" = 'done' and "reservation_id" is null)
            ) emptied
      where p."id" = emptied."parcel_id" and p."state" = 'voided'
        and p."deleted_at" is null`,
    [parcelId, parcelId]
  )
}
