import { pairById } from "../../../modules/reconciliation/matching/ids/pair-by-id"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { netReversals } from "../../../modules/reconciliation/matching/ids/net-reversals"
import { pairReversals } from "../../../modules/reconciliation/matching/ids/pair-reversals"
import type { LineDecision } from "./line-decision"
import { undecided } from "./undecided"

/** Lines that move money of a payment. */
const PAYING = ["capture", "refund", "transfer_in", "transfer_out"]

/** Ids are the provider's own: nothing but its file can make them wrong. */
const CONFIDENCE = "0.9999"

/** Rule 1: lines of a gateway or courier and items that share an id. */
export async function decideById(
  reconciliation: ReconciliationModuleService,
  account: { id: string; kind: string },
  lines: OpenLine[]
): Promise<LineDecision[]> {
  const candidates = await reconciliation.readIdCandidates({
    account_id: account.id,
    kinds:
      account.kind === "courier"
        ? ["cod_due"]
        : ["capture", "refund", "manual_payment"],
  })
  const { lines: paying, reversals } = netReversals(
    lines.filter(({ kind }) => PAYING.includes(kind))
  )
  const found = new Map(
    pairById(paying, candidates).map((pair) => [pair.line_id, pair])
  )
  const reversed = pairReversals(lines)
  return lines.map((line) => {
    if (reversed.has(line.id)) {
      return withoutItem(line, "chargeback_reversed")
    }
    const whole = reversals.get(line.id)
    if (whole) {
      return found.get(whole)?.item_id
        ? withoutItem(line, "capture_reversal")
        : undecided(line)
    }
    const pair = found.get(line.id)
    return pair
      ? {
          ...undecided(line),
          decision: pair.item_id ? "auto" : "none",
          rule: pair.item_id ? "provider_id" : null,
          confidence: pair.item_id ? CONFIDENCE : null,
          reason: pair.reason,
          expected_minor: pair.item_id ? pair.expected_minor : null,
          about: pair.about_item_id ? [pair.about_item_id] : [],
          items: pair.item_id
            ? [{ id: pair.item_id, allocated_minor: null }]
            : [],
        }
      : undecided(line)
  })
}

/** A line that another one explains: no item takes part. */
const withoutItem = (line: OpenLine, rule: string): LineDecision => ({
  ...undecided(line),
  decision: "auto",
  rule,
  confidence: CONFIDENCE,
})
