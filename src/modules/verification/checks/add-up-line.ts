import { Fraction } from "../../../money/fraction"
import { discountsOfLine } from "./discounts-of-line"
import { taxFactor } from "./tax-factor"

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
  const gross = Fraction.of(line.unit_price).times(Fraction.of(line.quantity))
  const net = discountsOfLine(line).reduce(
    (rest, discount) => rest.minus(discount),
    gross
  )
  return line.is_tax_inclusive ? net : net.times(taxFactor(line.tax_rates))
}
