import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { appendAudits } from "../append-audits"
import {
  type ConfirmMatchInput,
  type DecidedMatch,
  decideMatch,
  type LockedRows,
} from "./decide-match"
import { lockFoundItems } from "./lock-found-items"
import { lockLines } from "./lock-lines"
import { readStandingMatches } from "./read-standing-matches"
import { type NewMatch, writeMatches } from "./write-matches"

/** What became of an input; one that is unfit does not stop the others. */
export type ConfirmedMatch =
  { id: string; is_new: boolean; error?: undefined } | { error: MedusaError }

/**
 * Confirms what lines pay, in the order given and in one transaction. Rows
 * are locked in one order (lines by id, then items by id), so that of two
 * deciders one waits and then sees what the other did.
 *
 * @param inputs a few hundred at most: their rows are locked until all is
 *   written.
 * @returns for each input, in their order, its match or why there is none.
 * @throws what the database says, and nothing is confirmed then.
 */
export async function confirmMatches(
  manager: SqlEntityManager,
  inputs: ConfirmMatchInput[]
): Promise<ConfirmedMatch[]> {
  return await manager.transactional(async (transaction) => {
    const rows = await lockRows(transaction, inputs)
    const decided = inputs.map((input) => decide(rows, input))
    const matches = decided.flatMap((one): NewMatch[] =>
      "id" in one && one.written ? [{ id: one.id, ...one.written }] : []
    )
    if (matches.length) {
      await writeMatches(transaction, matches, rows.items)
      await appendAudits(transaction, matches.map(toAct))
    }
    return decided.map((one) =>
      "id" in one ? { id: one.id, is_new: one.written !== null } : one
    )
  })
}

async function lockRows(
  transaction: SqlEntityManager,
  inputs: ConfirmMatchInput[]
): Promise<LockedRows> {
  const lineIds = [...new Set(inputs.map(({ line_id }) => line_id))]
  const itemIds = inputs.flatMap(({ items }) =>
    items.map(({ item_id }) => item_id)
  )
  const lines = await lockLines(transaction, lineIds)
  const items = await lockFoundItems(transaction, [...new Set(itemIds)])
  const standing = await readStandingMatches(transaction, lineIds)
  return {
    lines,
    items,
    standing: new Map(standing.map((match) => [match.line_id, match])),
  }
}

function decide(
  rows: LockedRows,
  input: ConfirmMatchInput
): DecidedMatch | { error: MedusaError } {
  try {
    return decideMatch(rows, input)
  } catch (error) {
    if (MedusaError.isMedusaError(error)) {
      return { error }
    }
    throw error
  }
}

const toAct = ({ id, account_id, input, parts }: NewMatch) => ({
  account_id,
  action: "match_confirmed" as const,
  actor: input.actor,
  subject_id: id,
  payload: {
    line_id: input.line_id,
    rule: input.rule,
    parts: parts.map(({ kind, item_id, allocated_minor }) => ({
      kind,
      item_id,
      allocated_minor: allocated_minor.toString(),
    })),
  },
})
