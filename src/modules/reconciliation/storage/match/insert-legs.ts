import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LinePart } from "../../money/divide-line"
import { followItems } from "../transfer-codes/follow-items"
import type { LockedItem } from "./lock-items"
import type { LockedLine } from "./lock-line"
import { writeLegs } from "./write-legs"

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
  await writeLegs(
    transaction,
    { match_id, active: true },
    parts.map((part) => ({
      ...part,
      allocated_minor: part.allocated_minor.toString(),
    }))
  )
  await transaction.execute(
    `update "reconciliation_line" set "state" = 'matched', "updated_at" = now()
      where "id" = ?`,
    [line.id]
  )
  const whole = items
    .filter(({ id, open_minor }) => partOf(id, parts) === open_minor)
    .map(({ id }) => id)
  await transaction.execute(
    `update "reconciliation_item" set "state" = 'matched', "updated_at" = now()
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(whole)]
  )
  await followItems(transaction, whole)
}

/** All that an item gets of the line, its suffix too. */
const partOf = (id: string, parts: LinePart[]): bigint =>
  parts
    .filter(({ item_id }) => item_id === id)
    .reduce((sum, { allocated_minor }) => sum + allocated_minor, 0n)
