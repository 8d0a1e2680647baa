import { Fraction } from "../../../money/fraction"

/** A line or a delivery as core keeps it: exact decimals of main units. */
export type TaxedLine = {
  unit_price: string
  quantity: string
  is_tax_inclusive: boolean
  adjustments: { amount: string; is_tax_inclusive: boolean }[]
  /** Rates in per cent; they add up. */
  tax_rates: string[]
}

/**
 * What a line costs after discount and with tax, exactly: each amount is
 * brought to the side of the tax that the line's price is on.
 */
export function addUpLine(line: TaxedLine): Fraction {
  const factor = line.tax_rates
    .map((rate) => Fraction.of(rate).over(Fraction.of("100")))
    .reduce((sum, rate) => sum.plus(rate), Fraction.of("1"))
  const gross = Fraction.of(line.unit_price).times(Fraction.of(line.quantity))
  const net = line.adjustments
    .map(({ amount, is_tax_inclusive }) => {
      const given = Fraction.of(amount)
      if (is_tax_inclusive === line.is_tax_inclusive) {
        return given
      }
      return is_tax_inclusive ? given.over(factor) : given.times(factor)
    })
    .reduce((rest, discount) => rest.minus(discount), gross)
  return line.is_tax_inclusive ? net : net.times(factor)
}
