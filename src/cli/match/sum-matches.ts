import type { MatchDecision } from "../../modules/reconciliation/matching/match-decision"
import type { MatchLine } from "../../modules/reconciliation/matching/match-line"
import { matchRules } from "../../modules/reconciliation/matching/match-rule"
import { decimal } from "./decimal"

type Sums = Record<"lines" | "allocated" | "unapplied" | "unmatched", bigint>

/** Counts by decision and rule, and where the money of each currency is. */
export function sumMatches(lines: MatchLine[], decisions: MatchDecision[]) {
  const counters = { lines: lines.length, auto: 0, suggest: 0, none: 0 }
  const rules = new Map<string, number>()
  const sums = new Map<string, Sums>()
  for (const [at, made] of decisions.entries()) {
    const { amount_minor, currency } = lines[at]
    counters[made.decision]++
    if (made.rule) {
      rules.set(made.rule, (rules.get(made.rule) ?? 0) + 1)
    }
    const sum = sums.get(currency) ?? {
      lines: 0n,
      allocated: 0n,
      unapplied: 0n,
      unmatched: 0n,
    }
    sums.set(currency, sum)
    sum.lines += amount_minor
    sum.unapplied += made.unapplied_minor
    sum.unmatched += made.decision === "auto" ? 0n : amount_minor
    for (const { allocated_minor } of made.items) {
      sum.allocated += allocated_minor
    }
  }
  return {
    counters: {
      ...counters,
      by_rule: Object.fromEntries(
        matchRules.flatMap((rule) => {
          const count = rules.get(rule)
          return count ? [[rule, count]] : []
        })
      ),
    },
    sums: Object.fromEntries(
      [...sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, sum]) => [currency, toText(sum, currency)])
    ),
  }
}

const toText = (
  { lines, allocated, unapplied, unmatched }: Sums,
  currency: string
) => ({
  lines: decimal(lines, currency),
  allocated: decimal(allocated, currency),
  unapplied: decimal(unapplied, currency),
  unmatched: decimal(unmatched, currency),
  gap: decimal(lines - allocated - unapplied - unmatched, currency),
})
