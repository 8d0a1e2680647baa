import type { SourceLine } from "../source-line"
import type { Statement } from "../statement"

type TiedSums = Pick<
  Statement,
  "credit_minor" | "debit_minor" | "gap_minor" | "tie"
>

/**
 * Sums what was booked in a statement's currency and compares it with the
 * balances.
 *
 * @param currency of the sums; lines in others are left out.
 */
export function tieBalances(
  lines: SourceLine[],
  currency: string | null,
  opening: bigint | null,
  closing: bigint | null
): TiedSums {
  let credit_minor = 0n
  let debit_minor = 0n
  for (const { state, currency: own, amount_minor } of lines) {
    if (state !== "booked" || (currency !== null && own !== currency)) {
      continue
    }
    if (amount_minor < 0n) {
      debit_minor -= amount_minor
    } else {
      credit_minor += amount_minor
    }
  }
  if (opening === null || closing === null) {
    return { credit_minor, debit_minor, gap_minor: null, tie: "none" }
  }
  const gap_minor = closing - (opening + credit_minor - debit_minor)
  const tie = gap_minor === 0n ? "ok" : "break"
  return { credit_minor, debit_minor, gap_minor, tie }
}
