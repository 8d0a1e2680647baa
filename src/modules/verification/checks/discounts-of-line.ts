import { Fraction } from "../../../money/fraction"
import type { TaxedLine } from "./add-up-line"
import { taxFactor } from "./tax-factor"

/** A line's discounts, brought to the side of the tax that its price is on. */
export function discountsOfLine(
  line: Pick<TaxedLine, "adjustments" | "is_tax_inclusive" | "tax_rates">
): Fraction[] {
  const factor = taxFactor(line.tax_rates)
  return line.adjustments.map(({ amount, is_tax_inclusive }) => {
    const given = Fraction.of(amount)
    if (is_tax_inclusive === line.is_tax_inclusive) {
      return given
    }
    return is_tax_inclusive ? given.over(factor) : given.times(factor)
  })
}
