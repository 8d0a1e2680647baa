import { currencyExponent } from "../../../money/currency-exponent"
import { Fraction } from "../../../money/fraction"
import { addUpLine, type TaxedLine } from "../checks/add-up-line"

/** What lines come to together, rounded once to minor units. */
export function toMinorTotal(lines: TaxedLine[], currencyCode: string): bigint {
  const unit = Fraction.of(`1${"0".repeat(currencyExponent(currencyCode))}`)
  return lines
    .map(addUpLine)
    .reduce((sum, line) => sum.plus(line), Fraction.of("0"))
    .times(unit)
    .round()
}
