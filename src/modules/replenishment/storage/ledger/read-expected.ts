import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { WordOfChange } from "./word-of-change"

/** Expected changes of the places that are not booked yet, oldest first. */
export async function readExpected(
  transaction: SqlEntityManager,
  places: { inventory_item_id: string; location_id: string }[]
): Promise<WordOfChange[]> {
  return await transaction.execute<WordOfChange[]>(
    `select e."id", e."cause", e."inventory_item_id", e."location_id",
            e."field", e."kind", trim_scale(e."delta_units")::text
              as "delta_units", e."state" = 'confirmed' as "is_confirmed",
            e."target_units" is not null as "is_absolute",
            e."reason", e."order_id", e."actor_id", e."note"
       from jsonb_to_recordset(?::jsonb)
         as place("inventory_item_id" text, "location_id" text)
       join "replenishment_expected_change" e
         on e."inventory_item_id" = place."inventory_item_id"
        and e."location_id" = place."location_id"
        and e."state" in ('planned', 'confirmed') and e."deleted_at" is null
      order by e."expected_at", e."id"`,
    [JSON.stringify(places)]
  )
}
