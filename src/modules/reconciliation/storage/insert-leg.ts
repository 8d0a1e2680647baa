import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LockedPair } from "./lock-pair"

/** Allocates what both sides have open, and writes their new states. */
export async function insertLeg(
  transaction: SqlEntityManager,
  matchId: string,
  itemId: string,
  { line, open_minor }: LockedPair
): Promise<void> {
  const allocated =
    abs(line.amount_minor) < abs(open_minor) ? line.amount_minor : open_minor
  await transaction.execute(
    `insert into "reconciliation_match_leg"
       ("id", "match_id", "item_id", "allocated_minor", "active")
     values (?, ?, ?, ?, true)`,
    [
      generateEntityId(undefined, "orleg"),
      matchId,
      itemId,
      allocated.toString(),
    ]
  )
  await transaction.execute(
    `update "reconciliation_line" set "state" = 'matched', "updated_at" = now()
      where "id" = (
        select "line_id" from "reconciliation_match" where "id" = ?)`,
    [matchId]
  )
  if (allocated === open_minor) {
    await transaction.execute(
      `update "reconciliation_item"
          set "state" = 'matched', "updated_at" = now()
        where "id" = ?`,
      [itemId]
    )
  }
}

const abs = (minor: bigint) => (minor < 0n ? -minor : minor)
