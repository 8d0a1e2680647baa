import { matchPayouts } from "../../../modules/reconciliation/matching/payouts/match-payouts"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { LineDecision } from "./line-decision"
import { undecided } from "./undecided"

const confidences = { payout_id: "0.9999", payout_window: "0.9800" }

/**
 * Leg B: lines of a bank that are payouts.
 *
 * @returns decisions for those lines only.
 */
export async function decidePayouts(
  reconciliation: ReconciliationModuleService,
  lines: OpenLine[]
): Promise<LineDecision[]> {
  const payouts = await reconciliation.readOpenPayouts()
  const open = new Map(payouts.map((one) => [one.item_id, one.open_minor]))
  const matches = matchPayouts(
    lines.map((line) => ({
      ...line,
      text: [line.text, line.reference, line.party].filter(Boolean).join(" "),
    })),
    payouts
  )
  const byLine = new Map(lines.map((line) => [line.id, line]))
  return matches.flatMap(({ line_id, rule, item_ids }) => {
    const line = byLine.get(line_id)
    const expected = item_ids.reduce(
      (sum, id) => sum + (open.get(id) ?? 0n),
      0n
    )
    return line
      ? [
          {
            ...undecided(line),
            decision: "auto" as const,
            rule,
            confidence: confidences[rule],
            reason: expected === line.moved_minor ? null : ("B02" as const),
            expected_minor: expected,
            items: item_ids.map((id) => ({ id, allocated_minor: null })),
          },
        ]
      : []
  })
}
