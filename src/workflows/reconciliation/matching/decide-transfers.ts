import type { ExpectedItem } from "../../../modules/reconciliation/matching/expected-item"
import { matchExpectedItems } from "../../../modules/reconciliation/matching/match-expected-items"
import type { MatchDecision } from "../../../modules/reconciliation/matching/match-decision"
import type { MatchSettings } from "../../../modules/reconciliation/matching/match-settings"
import { lineKeys } from "../../../modules/reconciliation/reference/line-keys"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { BankLines } from "./decide-bank"
import type { LineDecision } from "./line-decision"

/** Rules 2 to 9: lines of a bank and transfers that payers still owe. */
export async function decideTransfers(
  reconciliation: ReconciliationModuleService,
  { account, lines, settings, set_aside }: BankLines
): Promise<LineDecision[]> {
  if (!lines.length) {
    return []
  }
  const keys = new Set(lines.flatMap(lineKeys))
  const items = await reconciliation.readExpectedItems({
    keys: [...keys],
    time_zone: account.time_zone,
    set_aside,
  })
  const [certain, others] = [
    lines.filter(({ may_decide }) => may_decide),
    lines.filter(({ may_decide }) => !may_decide),
  ]
  const first = decide(certain, items, settings)
  // What is not certain gets what is left: it takes nothing from the rest.
  const second = decide(others, withoutTaken(items, first), settings)
  const byLine = new Map(lines.map((line) => [line.id, line]))
  return [...first, ...second].flatMap((decision) => {
    const line = byLine.get(decision.line)
    return line ? [toLineDecision(line, decision)] : []
  })
}

const decide = (
  lines: OpenLine[],
  items: ExpectedItem[],
  settings: MatchSettings
): MatchDecision[] =>
  matchExpectedItems(
    lines.map((line) => ({
      ...line,
      currency: line.currency_code.toUpperCase(),
      payer: line.party,
    })),
    items,
    settings
  ).decisions

function withoutTaken(
  items: ExpectedItem[],
  decisions: MatchDecision[]
): ExpectedItem[] {
  const taken = new Map<string, bigint>()
  for (const { id, allocated_minor } of decisions.flatMap((one) => one.items)) {
    taken.set(id, (taken.get(id) ?? 0n) + allocated_minor)
  }
  return items.map((item) => {
    const open = item.amount_minor - (taken.get(item.id) ?? 0n)
    return taken.has(item.id)
      ? {
          ...item,
          amount_minor: open === 0n ? item.due_minor : open,
          status: open === 0n ? ("paid" as const) : item.status,
        }
      : item
  })
}

const toLineDecision = (
  line: OpenLine,
  { confidence, alternatives, ...decision }: MatchDecision
): LineDecision => ({
  line,
  decision: decision.decision,
  rule: decision.rule,
  confidence: confidence === null ? null : confidence.toFixed(4),
  reason: decision.reason,
  items: decision.items,
  expected_minor: null,
  about: decision.about,
  evidence: decision.evidence,
  alternatives: alternatives.map((one) => ({
    ...one,
    confidence: one.confidence.toFixed(4),
  })),
})
