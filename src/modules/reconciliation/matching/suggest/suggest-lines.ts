import type { Cascade } from "../cascade"
import { suggestionConfidence } from "../confidence/suggestion-confidence"
import type { LineReading } from "../line-reading"
import type { MatchDecision } from "../match-decision"
import { rankPayers } from "../payer/rank-payers"
import { findConflict } from "./find-conflict"
import { PayerGroups } from "../payer/payer-groups"
import { reasonOf } from "./reason-of"
import { settledItems } from "./settled-items"
import { suggestAmount } from "./suggest-amount"
import { suggestCodes } from "./suggest-codes"
import { suggestPayers } from "./suggest-payers"
import { suggestSubset } from "./suggest-subset"
import { MOST_ALTERNATIVES, toSuggestion } from "./to-suggestion"

/** Says of every line that is left what it may be, or that nothing fits. */
export function suggestLines(cascade: Cascade): void {
  const groups = new PayerGroups(cascade.book.openItems())
  for (const reading of cascade.pending) {
    cascade.decide(reading.line.id, suggest(reading, groups, cascade))
  }
}

function suggest(
  reading: LineReading,
  groups: PayerGroups,
  cascade: Cascade
): Partial<MatchDecision> {
  const { book, settings } = cascade
  const ranked = rankPayers(reading, book)
  const conflict = findConflict(reading, ranked, settings)
  const codes = suggestCodes(reading, book)
  if (conflict) {
    const first = suggestPayers(reading, ranked, book).filter(
      ({ parts: [{ item }] }) => !conflict.includes(item)
    )
    return {
      ...toSuggestion([...first.slice(0, MOST_ALTERNATIVES - 1), ...codes]),
      reason: "C04",
      about: conflict
        .filter(({ open_minor }) => open_minor !== 0n)
        .map(({ item }) => item.id),
      evidence: conflict.map(({ code, item }) => ({
        key: "conflict",
        values: { code, id: item.id },
      })),
    }
  }
  const settled = settledItems(reading)
  if (settled.length > 0) {
    return {
      reason: "C02",
      about: settled.map(({ item }) => item.id),
      evidence: settled.map(({ code, item }) => ({
        key: "paid",
        values: { code, id: item.id, currency: item.currency },
      })),
    }
  }
  const candidates = [
    ...codes,
    ...suggestPayers(reading, ranked, book),
    ...(ranked[0]?.similarity >= settings.payer_least
      ? []
      : suggestSubset(reading, groups, settings)),
    ...suggestAmount(reading, book),
  ].sort((a, b) => suggestionConfidence(b) - suggestionConfidence(a))
  return {
    ...toSuggestion(candidates),
    reason: reasonOf(candidates, reading, cascade),
  }
}
