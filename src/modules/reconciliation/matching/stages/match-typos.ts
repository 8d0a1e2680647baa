import type { MatchEvidence } from "../../../../types/match-evidence"
import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import { pointsElsewhere } from "../points-elsewhere"

/**
 * Rule `reference_typo`: a code with one error; of all items that it may mean
 * exactly one has the amount (C03). Paid and cancelled ones count as well: a
 * code that may be theirs decides nothing.
 */
export function matchTypos(cascade: Cascade): void {
  for (const reading of cascade.pending) {
    const { line, near, codes } = reading
    const meant = near.filter(({ item: { item, open_minor } }) =>
      item.currency === line.currency && open_minor !== 0n
        ? open_minor === line.amount_minor
        : item.due_minor === line.amount_minor
    )
    const [first] = meant
    if (
      codes.length === 0 &&
      new Set(meant.map(({ item }) => item)).size === 1 &&
      isPayable(reading, first.item) &&
      isInWindow(reading, first.item) &&
      !pointsElsewhere(reading, first.item, cascade)
    ) {
      const { item, written } = first
      const typo: MatchEvidence = {
        key: "code_typo",
        values: { written, code: item.code },
      }
      cascade.match(reading, {
        rule: "reference_typo",
        reason: "C03",
        parts: [{ item, minor: line.amount_minor }],
        evidence: [typo, amountEvidence(line), payerEvidence(reading, item)],
      })
    }
  }
}
