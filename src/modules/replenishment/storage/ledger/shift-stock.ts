import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { AdjustmentReason } from "../../../../types/replenishment/stock-ledger"
import type { EntryKind } from "../../ledger/entry-kinds"

/** Units that go to a shelf or leave it, and why. */
export type StockMove = {
  /** Done once per place. */
  cause: string
  inventory_item_id: string
  location_id: string
  kind: EntryKind
  reason: AdjustmentReason | null
  /** A decimal, signed. */
  delta: string
  actor: string | null
  note: string | null
}

type ShiftedLevel = {
  id: string | null
  inventory_item_id: string
  location_id: string
  /** What would be stocked then; a decimal. */
  stocked: string | null
  is_negative: boolean
}

/**
 * Moves what is stocked and tells the ledger why, in a transaction of ours:
 * core's service would write beside it, and a kill between the two would leave
 * units that nobody moved, or moves without units. The caller holds the items'
 * keys, so that core's read-add-write does not cross.
 *
 * @returns ids of the levels that changed; of causes that were done before
 *   none.
 * @throws MedusaError NOT_FOUND where an item has no level, NOT_ALLOWED where
 *   less than nothing would be left; nothing is changed then.
 */
export const shiftStock = (
  manager: SqlEntityManager,
  moves: StockMove[]
): Promise<string[]> =>
  manager.transactional(async (transaction) => {
    const rows = moves.map((move) => ({
      ...move,
      id: generateEntityId(undefined, "oexp"),
    }))
    await transaction.execute(lockSql, [JSON.stringify(rows)])
    const fresh = await transaction.execute<{ id: string }[]>(expectSql, [
      JSON.stringify(rows),
    ])
    const isFresh = new Set(fresh.map(({ id }) => id))
    const levels = await transaction.execute<ShiftedLevel[]>(sumSql, [
      JSON.stringify(rows.filter(({ id }) => isFresh.has(id))),
    ])
    levels.forEach(refuseImpossible)
    await transaction.execute(shiftSql, [JSON.stringify(levels)])
    return levels.flatMap(({ id }) => (id ? [id] : []))
  })

function refuseImpossible(level: ShiftedLevel): void {
  const place = `item ${level.inventory_item_id} at location ${level.location_id}`
  if (!level.id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no stock level of ${place}. Nothing was changed; give the item ` +
        "a level there first."
    )
  }
  if (level.is_negative) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `This would leave ${level.stocked} units of ${place}, and there is no ` +
        "less than nothing. Nothing was changed; look at what is there now, " +
        "or count it again."
    )
  }
}

const places = `jsonb_to_recordset(?::jsonb) as move("id" text, "cause" text,
  "inventory_item_id" text, "location_id" text, "kind" text, "reason" text,
  "delta" numeric, "actor" text, "note" text)`

const lockSql = `
select l."id" from "inventory_level" l
 where (l."inventory_item_id", l."location_id") in (
   select move."inventory_item_id", move."location_id" from ${places})
   and l."deleted_at" is null
 order by l."inventory_item_id", l."location_id" for update`

const expectSql = `
insert into "replenishment_expected_change"
  ("id", "cause", "inventory_item_id", "location_id", "field", "kind",
   "reason", "delta_units", "expected_at", "actor_id", "note", "state")
select "id", "cause", "inventory_item_id", "location_id", 'stocked', "kind",
       "reason", "delta", now(), "actor", "note", 'confirmed'
  from ${places}
on conflict do nothing returning "id"`

const sumSql = `
select l."id", moved."inventory_item_id", moved."location_id",
       trim_scale(l."stocked_quantity" + moved."delta")::text as "stocked",
       moved."delta" < 0 and l."stocked_quantity" + moved."delta" < 0
         as "is_negative"
  from (select "inventory_item_id", "location_id", sum("delta") as "delta"
          from ${places} group by 1, 2) moved
  left join "inventory_level" l
    on l."inventory_item_id" = moved."inventory_item_id"
   and l."location_id" = moved."location_id" and l."deleted_at" is null`

const shiftSql = `
update "inventory_level" l
   set "stocked_quantity" = shifted."stocked",
       "raw_stocked_quantity" = jsonb_build_object(
         'value', shifted."stocked"::text, 'precision', 20),
       "updated_at" = now()
  from jsonb_to_recordset(?::jsonb) as shifted("id" text, "stocked" numeric)
 where l."id" = shifted."id"`
