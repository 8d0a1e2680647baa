import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Takes units off an item's stock at a location within a transaction of ours,
 * because core's inventory service writes reservation and stock apart. The
 * caller holds the item's key.
 */
export async function lowerLevel(
  transaction: SqlEntityManager,
  place: { inventory_item_id: string; location_id: string },
  by: { reserved: number; stocked: number }
): Promise<void> {
  await transaction.execute(lowerSql, [
    by.reserved,
    by.stocked,
    place.inventory_item_id,
    place.location_id,
  ])
}

/** Books hold no less than nothing. */
const lowerSql = `
update "inventory_level" l
   set "reserved_quantity" = n."reserved", "stocked_quantity" = n."stocked",
       "raw_reserved_quantity" = jsonb_build_object(
         'value', trim_scale(n."reserved")::text, 'precision', 20),
       "raw_stocked_quantity" = jsonb_build_object(
         'value', trim_scale(n."stocked")::text, 'precision', 20),
       "updated_at" = now()
  from (select "id",
               greatest(0, "reserved_quantity" - ?::numeric) as "reserved",
               greatest(0, "stocked_quantity" - ?::numeric) as "stocked"
          from "inventory_level"
         where "inventory_item_id" = ? and "location_id" = ?
           and "deleted_at" is null for update) n
 where l."id" = n."id"`
