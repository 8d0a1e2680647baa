import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LevelEdit } from "../../ledger/observation/level-edit"

/**
 * Writes down that quantities are about to be set, as changes from what core
 * says at this moment.
 *
 * @param cause of all of them.
 */
export async function announceEdits(
  manager: SqlEntityManager,
  { cause, edits, actor }: { cause: string; edits: LevelEdit[]; actor: string }
): Promise<void> {
  const rows = edits.map((edit) => ({
    ...edit,
    id: generateEntityId(undefined, "oexp"),
  }))
  await manager.execute(announceSql, [cause, actor, JSON.stringify(rows)])
}

const announceSql = `
insert into "replenishment_expected_change"
  ("id", "cause", "inventory_item_id", "location_id", "field", "kind",
   "delta_units", "target_units", "expected_at", "actor_id", "state")
select edit."id", ?, edit."inventory_item_id", edit."location_id",
       edit."field", 'adjustment', edit."target" - level."units",
       edit."target", now(), ?, 'planned'
  from jsonb_to_recordset(?::jsonb)
    as edit("id" text, "inventory_item_id" text, "location_id" text,
            "field" text, "target" numeric)
  join "inventory_level" l
    on l."inventory_item_id" = edit."inventory_item_id"
   and l."location_id" = edit."location_id" and l."deleted_at" is null
 cross join lateral (
   select coalesce(case edit."field"
            when 'stocked' then l."stocked_quantity"
            when 'incoming' then l."incoming_quantity" end, 0) as "units"
 ) level
 where edit."target" <> level."units"
on conflict do nothing`
