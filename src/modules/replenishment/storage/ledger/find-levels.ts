import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What is known of a change before its levels are. */
export type LevelClues = {
  /** Of reservations, live or deleted. */
  reservation_ids?: string[]
  places?: { inventory_item_id: string; location_id: string }[]
}

/** Ids of the live levels that these clues mean. */
export async function findLevels(
  manager: SqlEntityManager,
  { reservation_ids = [], places = [] }: LevelClues
): Promise<string[]> {
  const levels = await manager.execute<{ id: string }[]>(findSql, [
    JSON.stringify(reservation_ids),
    JSON.stringify(places),
  ])
  return levels.map(({ id }) => id)
}

const findSql = `
select distinct l."id"
  from (select r."inventory_item_id", r."location_id"
          from jsonb_array_elements_text(?::jsonb) as named("id")
          join "reservation_item" r on r."id" = named."id"
        union
        select * from jsonb_to_recordset(?::jsonb)
          as place("inventory_item_id" text, "location_id" text)) place
  join "inventory_level" l
    on l."inventory_item_id" = place."inventory_item_id"
   and l."location_id" = place."location_id" and l."deleted_at" is null`
