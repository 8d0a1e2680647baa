import type { SourceLine } from "../source-line"

/** Sums of positive and negative booked amounts, both positive. */
export function sumSigned(lines: readonly SourceLine[]) {
  let credit_minor = 0n
  let debit_minor = 0n
  for (const { state, amount_minor } of lines) {
    if (state === "booked" && amount_minor > 0n) {
      credit_minor += amount_minor
    } else if (state === "booked") {
      debit_minor -= amount_minor
    }
  }
  return { credit_minor, debit_minor }
}
