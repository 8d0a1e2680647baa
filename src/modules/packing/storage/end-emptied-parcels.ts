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
      where p."state" = 'voided' and p."deleted_at" is null
        and (?::text is null or p."id" = ?)
        and exists (select from "packing_put_away" u
                     where u."parcel_id" = p."id" and u."deleted_at" is null)
        and not exists (select from "packing_put_away" u
                         where u."parcel_id" = p."id" and u."deleted_at" is null
                           and (u."state" <> 'done'
                             or u."reservation_id" is not null))`,
    [parcelId, parcelId]
  )
}
