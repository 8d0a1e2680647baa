import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { LinePart } from "../../money/divide-line"
import { readClock } from "../read-clock"
import { followItems } from "../transfer-codes/follow-items"
import type { ConfirmMatchInput } from "./decide-match"
import type { LockedItem } from "./lock-found-items"
import { writeLegs } from "./write-legs"

export type NewMatch = {
  id: string
  account_id: string
  input: ConfirmMatchInput
  parts: LinePart[]
}

/**
 * Writes confirmed matches with their parts, and the new states of both sides.
 *
 * @param items by id, as they are after the matches.
 */
export async function writeMatches(
  transaction: SqlEntityManager,
  matches: NewMatch[],
  items: Map<string, LockedItem>
): Promise<void> {
  await insertMatches(transaction, matches)
  await writeLegs(
    transaction,
    matches.flatMap(({ id, parts }) =>
      parts.map((part) => ({
        ...part,
        match_id: id,
        allocated_minor: part.allocated_minor.toString(),
        active: true,
      }))
    )
  )
  const lineIds = matches.map(({ input }) => input.line_id)
  await setMatched(transaction, "reconciliation_line", lineIds)
  const whole = matches
    .flatMap(({ input }) => input.items.map(({ item_id }) => item_id))
    .filter((id) => items.get(id)?.state === "matched")
  await setMatched(transaction, "reconciliation_item", whole)
  await followItems(transaction, whole)
}

async function insertMatches(
  transaction: SqlEntityManager,
  matches: NewMatch[]
): Promise<void> {
  const decidedAt = await readClock(transaction)
  await insertFromJson(transaction, {
    table: "reconciliation_match",
    columns: {
      id: "text",
      account_id: "text",
      line_id: "text",
      run_id: "text",
      rule: "text",
      rule_version: "integer",
      confidence: "text",
      reason: "text",
      evidence: "jsonb",
      decided_by: "text",
      decided_at: "timestamptz",
      state: "text",
    },
    rows: matches.map(({ id, account_id, input }) => ({
      ...input,
      id,
      account_id,
      decided_by: input.actor,
      decided_at: decidedAt,
      state: "confirmed",
    })),
    // A line that has a match all the same is an error, not left out.
    conflict: `("id") do nothing`,
    returning: `"id"`,
  })
}

const setMatched = (
  transaction: SqlEntityManager,
  table: "reconciliation_line" | "reconciliation_item",
  ids: string[]
) =>
  transaction.execute(
    `update "${table}" set "state" = 'matched', "updated_at" = now()
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
