import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { EntryKind } from "../../ledger/entry-kinds"
import { expectChanges } from "./expect-changes"
import { type LockedLevel, lockLevels } from "./lock-levels"
import { sumIncoming } from "./sum-incoming"

export type LevelMove = {
  location_id: string
  /** What does it, for the ledger; counts once per level. */
  cause: string
  /** Of what goes to the shelf or leaves it. */
  kind: EntryKind
  actor: string | null
  /** Whole units by item, 0 where only what is under way has changed. */
  stocked: Map<string, number>
}

/**
 * Moves goods within a transaction of ours: what is stocked by so many units,
 * and what is under way to what the orders say. Core's service would write
 * beside our transaction, and a kill between the two would leave goods that
 * nobody received, or a receipt without goods. The caller holds the items'
 * keys, so that core's read-add-write does not cross.
 *
 * @returns ids of the levels that changed.
 * @throws MedusaError NOT_FOUND when goods move at a level that was deleted.
 */
export async function moveLevels(
  transaction: SqlEntityManager,
  move: LevelMove
): Promise<string[]> {
  const items = [...move.stocked.keys()].sort()
  const levels = await lockLevels(transaction, move.location_id, items)
  refuseMissing(move, levels)
  const incoming = await sumIncoming(transaction, move.location_id, items)
  const changes = levels
    .map((level) => ({
      id: level.id,
      inventory_item_id: level.inventory_item_id,
      stocked_by: move.stocked.get(level.inventory_item_id) ?? 0,
      incoming: incoming.get(level.inventory_item_id) ?? 0,
      incoming_by: MathBN.sub(
        incoming.get(level.inventory_item_id) ?? 0,
        level.incoming
      ).toFixed(),
    }))
    .filter((one) => one.stocked_by !== 0 || one.incoming_by !== "0")
  await expectChanges(transaction, move, changes)
  await transaction.execute(moveSql, [JSON.stringify(changes)])
  return changes.map(({ id }) => id)
}

function refuseMissing(move: LevelMove, levels: LockedLevel[]) {
  const there = new Set(levels.map((level) => level.inventory_item_id))
  for (const [item, units] of move.stocked) {
    if (units !== 0 && !there.has(item)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The stock level of item ${item} at location ${move.location_id} was ` +
          "deleted at this moment. Nothing was changed; try again."
      )
    }
  }
}

const moveSql = `
update "inventory_level" l
   set "stocked_quantity" = l."stocked_quantity" + n."stocked_by",
       "incoming_quantity" = n."incoming",
       "raw_stocked_quantity" = jsonb_build_object('value',
         trim_scale(l."stocked_quantity" + n."stocked_by")::text,
         'precision', 20),
       "raw_incoming_quantity" = jsonb_build_object('value',
         n."incoming"::text, 'precision', 20),
       "updated_at" = now()
  from jsonb_to_recordset(?::jsonb) as n("id" text, "stocked_by" numeric,
       "incoming" numeric)
 where l."id" = n."id"`
