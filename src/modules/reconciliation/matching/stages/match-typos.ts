import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import type { LineReading, NearItem } from "../line-reading"
import { payerSimilarity } from "../payer/payer-similarity"
import { pointsElsewhere } from "../points-elsewhere"

/**
 * Rule `reference_typo`: a code with one error; of all open items that it may
 * mean exactly one has the amount (C03).
 */
export function matchTypos(cascade: Cascade): void {
  for (const reading of cascade.pending) {
    const { line } = reading
    const meant = onlyMeant(reading, cascade)
    if (meant && !pointsElsewhere(reading, meant.item, cascade)) {
      const { item, written } = meant
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

/** A creditor reference is written in groups, our codes in one. */
const isTorn = ({ written }: NearItem, { book }: Cascade) =>
  book.codes.scheme.kind !== "rf" && /\s/.test(written)

/**
 * Not one that another explains as well, payer and all, and not one that is
 * both mistyped and torn apart by blanks where nothing tells of the payer.
 */
function onlyMeant(reading: LineReading, cascade: Cascade): NearItem | null {
  const { line, near, codes } = reading
  const open = near.filter(
    ({ item }) =>
      item.open_minor === line.amount_minor &&
      isPayable(reading, item) &&
      isInWindow(reading, item)
  )
  const [meant] = open
  if (codes.length > 0 || new Set(open.map(({ item }) => item)).size !== 1) {
    return null
  }
  const own = payerSimilarity(reading, meant.item)
  const isOther = near.some(({ item }) => {
    const similarity = payerSimilarity(reading, item)
    return (
      similarity > own ||
      (item !== meant.item &&
        similarity === own &&
        own > 0 &&
        item.item.due_minor === line.amount_minor)
    )
  })
  return isOther || (own === 0 && isTorn(meant, cascade)) ? null : meant
}
