import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Ids of levels whose quantities are not those that the ledger last saw, or of
 * which a confirmed change is not booked: one pass over both tables.
 */
export async function findDiffering(
  manager: SqlEntityManager,
  limit: number
): Promise<string[]> {
  const levels = await manager.execute<{ level_id: string }[]>(findSql, [limit])
  return levels.map(({ level_id }) => level_id)
}

const findSql = `
select "level_id" from (
  select b."level_id"
    from "replenishment_stock_balance" b
    left join "inventory_level" l
      on l."id" = b."level_id" and l."deleted_at" is null
   where b."deleted_at" is null
     and (b."stocked_units" <> coalesce(l."stocked_quantity", 0)
       or b."reserved_units" <> coalesce(l."reserved_quantity", 0)
       or b."incoming_units" <> coalesce(l."incoming_quantity", 0))
  union
  select l."id"
    from "replenishment_expected_change" e
    join "inventory_level" l
      on l."inventory_item_id" = e."inventory_item_id"
     and l."location_id" = e."location_id" and l."deleted_at" is null
   where e."state" = 'confirmed' and e."deleted_at" is null) differing
 limit ?`
