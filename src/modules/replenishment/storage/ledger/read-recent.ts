import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { StockField } from "../../ledger/stock-fields"
import type { LevelState } from "./level-state"

export type RecentEntry = {
  level_id: string
  field: StockField
  cause: string
  /** A decimal. */
  delta_units: string
}

/**
 * Entries that were written while an edit of a level was being made: the edit
 * may have written over them, newest first.
 */
export async function readRecent(
  transaction: SqlEntityManager,
  levels: LevelState[]
): Promise<RecentEntry[]> {
  return await transaction.execute<RecentEntry[]>(recentSql, [
    JSON.stringify(levels),
  ])
}

const recentSql = `
select e."level_id", e."field", e."cause",
       trim_scale(e."delta_units")::text as "delta_units"
  from jsonb_to_recordset(?::jsonb)
    as level("level_id" text, "inventory_item_id" text, "location_id" text)
  join "replenishment_expected_change" edit
    on edit."inventory_item_id" = level."inventory_item_id"
   and edit."location_id" = level."location_id"
   and edit."state" in ('planned', 'confirmed')
   and edit."target_units" is not null and edit."deleted_at" is null
  join "replenishment_stock_entry" e
    on e."level_id" = level."level_id" and e."field" = edit."field"
   and e."at" >= edit."expected_at" and e."cause" is not null
   and e."deleted_at" is null
 order by e."seq" desc`
