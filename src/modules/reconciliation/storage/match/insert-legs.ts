import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { LinePart } from "../../money/divide-line"
import type { LockedItem } from "./lock-items"
import type { LockedLine } from "./lock-line"

/** Writes a match's parts, and the new states of both sides. */
export async function insertLegs(
  transaction: SqlEntityManager,
  {
    match_id,
    line,
    items,
    parts,
  }: {
    match_id: string
    line: LockedLine
    items: LockedItem[]
    parts: LinePart[]
  }
): Promise<void> {
  await insertFromJson(transaction, {
    table: "reconciliation_match_leg",
    columns: {
      id: "text",
      match_id: "text",
      kind: "text",
      item_id: "text",
      allocated_minor: "bigint",
      active: "boolean",
    },
    rows: parts.map((part) => ({
      ...part,
      id: generateEntityId(undefined, "orleg"),
      match_id,
      allocated_minor: part.allocated_minor.toString(),
      active: true,
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
  await transaction.execute(
    `update "reconciliation_line" set "state" = 'matched', "updated_at" = now()
      where "id" = ?`,
    [line.id]
  )
  const whole = items.filter(({ id, open_minor }) =>
    parts.some(
      ({ item_id, allocated_minor }) =>
        item_id === id && allocated_minor === open_minor
    )
  )
  await transaction.execute(
    `update "reconciliation_item" set "state" = 'matched', "updated_at" = now()
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(whole.map(({ id }) => id))]
  )
}
