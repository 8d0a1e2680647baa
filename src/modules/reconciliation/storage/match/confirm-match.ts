import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { divideLine, type LinePart } from "../../money/divide-line"
import { appendAudit } from "../append-audit"
import { findStandingMatch } from "./find-standing-match"
import { insertLegs } from "./insert-legs"
import { type LockedItem, lockItems } from "./lock-items"
import { type LockedLine, lockLine } from "./lock-line"
import { refuseUnfit } from "./refuse-unfit"

export type ConfirmMatchInput = {
  line_id: string
  /** What the line pays; null: as far as both reach, in this order. */
  items: { item_id: string; allocated_minor: string | null }[]
  rule: string
  rule_version: number
  /** Lower bound of the rule's precision; `1` when a person decides. */
  confidence: string
  /** What was odd about it, for example C03. */
  reason: string | null
  evidence: Record<string, unknown>
  run_id: string | null
  actor: string
}

/**
 * Confirms what a line pays. Rows are locked in one order (line, items by
 * id), so that of two deciders one waits and then sees what the other did.
 * The same line and items confirmed again are answered with their match.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED with the reason, or CONFLICT
 *   with the numbers when more is wanted than is open, or the day is closed.
 */
export async function confirmMatch(
  manager: SqlEntityManager,
  input: ConfirmMatchInput
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const line = await lockLine(transaction, input.line_id)
    const ids = input.items.map(({ item_id }) => item_id)
    const items = await lockItems(transaction, ids)
    const standing = await findStandingMatch(transaction, line.id, ids)
    if (standing) {
      return { id: standing, is_new: false }
    }
    refuseUnfit(line, items)
    const id = generateEntityId(undefined, "ormat")
    const parts = divide(line, items, input)
    await insertMatch(transaction, {
      ...input,
      id,
      account_id: line.account_id,
    })
    await insertLegs(transaction, { match_id: id, line, items, parts })
    await appendAudit(transaction, {
      account_id: line.account_id,
      action: "match_confirmed",
      actor: input.actor,
      subject_id: id,
      payload: {
        line_id: line.id,
        rule: input.rule,
        parts: parts.map(({ kind, item_id, allocated_minor }) => ({
          kind,
          item_id,
          allocated_minor: allocated_minor.toString(),
        })),
      },
    })
    return { id, is_new: true }
  })
}

function divide(
  line: LockedLine,
  items: LockedItem[],
  input: ConfirmMatchInput
): LinePart[] {
  try {
    return divideLine(
      line,
      items.map(({ id, open_minor, suffix_left_minor }, index) => {
        const { allocated_minor } = input.items[index]
        return {
          id,
          open_minor,
          suffix_left_minor,
          wanted_minor:
            allocated_minor === null ? null : BigInt(allocated_minor),
        }
      })
    )
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Line ${line.id} was not matched. ${(error as Error).message}`
    )
  }
}

const insertMatch = (
  transaction: SqlEntityManager,
  match: ConfirmMatchInput & { id: string; account_id: string }
) =>
  transaction.execute(
    `insert into "reconciliation_match"
       ("id", "account_id", "line_id", "run_id", "rule", "rule_version", "confidence",
        "reason", "evidence", "decided_by", "decided_at", "state")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, now(), 'confirmed')`,
    [
      match.id,
      match.account_id,
      match.line_id,
      match.run_id,
      match.rule,
      match.rule_version,
      match.confidence,
      match.reason,
      JSON.stringify(match.evidence),
      match.actor,
    ]
  )
