import { currencyExponent } from "../../../money/currency-exponent"
import { Fraction } from "../../../money/fraction"
import { addUpLine, type TaxedLine } from "./add-up-line"
import type { CheckOutcome } from "./check-outcome"

export type TotalsFacts = {
  currency_code: string
  /** The order's total before credit lines, in main units, as core keeps it. */
  total: string
  /** Items and deliveries. */
  lines: TaxedLine[]
}

/**
 * Gate `totals`: do the lines come to what the order says? Both are brought
 * to whole minor units, and not one may differ. `output` is in minor units.
 */
export function checkTotals(facts: TotalsFacts): CheckOutcome {
  const { currency_code, total, lines } = facts
  const unit = Fraction.of(`1${"0".repeat(currencyExponent(currency_code))}`)
  const stored = Fraction.of(total).times(unit).round()
  const recomputed = lines
    .map(addUpLine)
    .reduce((sum, line) => sum.plus(line), Fraction.of("0"))
    .times(unit)
    .round()
  return {
    check: "totals",
    input: { ...facts },
    findings:
      stored === recomputed
        ? []
        : [
            {
              code: "TOTALS_MISMATCH",
              subject: "",
              level: "block",
              output: {
                stored: stored.toString(),
                recomputed: recomputed.toString(),
                difference: (stored - recomputed).toString(),
                currency_code,
              },
            },
          ],
  }
}
