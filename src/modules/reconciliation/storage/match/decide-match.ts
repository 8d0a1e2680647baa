import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { divideLine, type LinePart } from "../../money/divide-line"
import type { LockedItem } from "./lock-found-items"
import type { LockedLine } from "./lock-lines"
import type { StandingMatch } from "./read-standing-matches"
import { refuseUnfit } from "./refuse-unfit"
import { requireItems } from "./require-items"
import { requireLine } from "./require-line"

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

/** Locked rows as they are once all that was decided is written, by id. */
export type LockedRows = {
  lines: Map<string, LockedLine>
  items: Map<string, LockedItem>
  /** By the line's id. */
  standing: Map<string, Pick<StandingMatch, "id" | "item_ids">>
}

export type DecidedMatch = {
  id: string
  /** Null for one that stood before. */
  written: {
    input: ConfirmMatchInput
    account_id: string
    parts: LinePart[]
  } | null
}

/**
 * Decides what a line pays, and notes in `rows` what it takes, for those that
 * are decided after it. The same line and items are answered with the match
 * that stands.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED with the reason, or CONFLICT
 *   with the numbers when more is wanted than is open, or the day is closed.
 */
export function decideMatch(
  rows: LockedRows,
  input: ConfirmMatchInput
): DecidedMatch {
  const line = requireLine(rows.lines, input.line_id)
  const ids = input.items.map(({ item_id }) => item_id)
  const items = requireItems(rows.items, ids)
  const standing = rows.standing.get(line.id)
  if (standing && areSame(standing.item_ids, ids)) {
    return { id: standing.id, written: null }
  }
  refuseUnfit(line, items)
  const parts = divide(line, items, input)
  const id = generateEntityId(undefined, "ormat")
  line.state = "matched"
  rows.standing.set(line.id, { id, item_ids: ids })
  items.forEach((item) => take(item, parts))
  return { id, written: { input, account_id: line.account_id, parts } }
}

const areSame = (some: string[], others: string[]) =>
  [...some].sort().join() === [...others].sort().join()

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

function take(item: LockedItem, parts: LinePart[]): void {
  for (const { kind, item_id, allocated_minor } of parts) {
    if (item_id === item.id) {
      item.open_minor -= allocated_minor
      item.suffix_left_minor -= kind === "suffix" ? allocated_minor : 0n
    }
  }
  if (item.open_minor === 0n) {
    item.state = "matched"
  }
}
