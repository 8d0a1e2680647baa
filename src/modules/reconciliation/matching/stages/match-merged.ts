import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { codeEvidence } from "../evidence/code-evidence"
import { lateEvidence } from "../evidence/late-evidence"
import { isPayable } from "../is-payable"
import { pointsElsewhere } from "../points-elsewhere"

/** Rule `references`: several codes whose open amounts add up (C08). */
export function matchMerged(cascade: Cascade): void {
  for (const reading of cascade.pending) {
    const { codes, line } = reading
    const items = codes.map(({ key }) =>
      cascade.book.withCode(key).filter((item) => isPayable(reading, item))
    )
    if (codes.length < 2 || items.some(({ length }) => length !== 1)) {
      continue
    }
    const parts = items.map(([item]) => ({ item, minor: item.open_minor }))
    const sum = parts.reduce((total, { minor }) => total + minor, 0n)
    if (
      sum === line.amount_minor &&
      !parts.some(({ item }) => pointsElsewhere(reading, item, cascade))
    ) {
      cascade.match(reading, {
        rule: "references",
        reason: "C08",
        parts,
        evidence: [
          ...codes.map(({ key, written }) => codeEvidence(key, written)),
          amountEvidence(line, "sum_fits"),
          ...parts.flatMap(({ item }) => lateEvidence(reading, item)),
        ],
      })
    }
  }
}
