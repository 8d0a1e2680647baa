import { currencyExponent } from "../../../money/currency-exponent"
import { Fraction } from "../../../money/fraction"
import { toMainUnits } from "../../../money/to-main-units"
import { addUpLine, type TaxedLine } from "../checks/add-up-line"
import { discountsOfLine } from "../checks/discounts-of-line"
import { taxFactor } from "../checks/tax-factor"

/** Decimals that core keeps well; more than any currency has. */
const PLACES = 12

/**
 * The discounts with which a line of fewer units costs exactly what is left
 * of it. Core keeps the whole discount of a line whatever its quantity.
 *
 * @param left units that stay.
 * @param cut what is cancelled of its total, minor units.
 * @returns one amount per discount of the line, in main units, on the side of
 *   the tax that the line's price is on; each gives up the same share.
 */
export function cutDiscounts(
  line: TaxedLine,
  left: number,
  cut: bigint,
  currencyCode: string
): string[] {
  const discounts = discountsOfLine(line)
  const zero = Fraction.of("0")
  const sum = discounts.reduce((total, one) => total.plus(one), zero)
  const wanted = discountOfRest(line, left, cut, currencyCode)
  if (left === 0 || !sum.isMoreThan(zero) || !wanted.isMoreThan(zero)) {
    return discounts.map(() => "0")
  }
  let rest = wanted
  return discounts.map((discount, index) => {
    const share =
      index === discounts.length - 1
        ? rest.toFixed(PLACES)
        : discount
            .times(wanted)
            .over(sum)
            .toFixed(currencyExponent(currencyCode))
    rest = rest.minus(Fraction.of(share))
    return withoutZeros(share)
  })
}

function discountOfRest(
  line: TaxedLine,
  left: number,
  cut: bigint,
  currencyCode: string
): Fraction {
  const total = addUpLine(line).minus(
    Fraction.of(toMainUnits(cut, currencyCode))
  )
  const net = line.is_tax_inclusive
    ? total
    : total.over(taxFactor(line.tax_rates))
  return Fraction.of(line.unit_price)
    .times(Fraction.of(String(left)))
    .minus(net)
}

const withoutZeros = (decimal: string) =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal
