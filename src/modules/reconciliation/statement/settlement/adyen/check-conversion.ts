import { currencyExponent } from "../../../../../money/currency-exponent"
import { Fraction } from "../../../../../money/fraction"
import { toMainUnits } from "../../../../../money/to-main-units"
import type { Finding } from "../../finding"
import type { SourceLine } from "../../source-line"
import { partsFinding } from "../check-parts"

const DECIMAL = /^-?\d+(?:\.\d+)?$/
const HALF = Fraction.of("0.5")

/**
 * E06 when what the shopper paid, at the rate that the row states and less
 * its fees, is more than half a minor unit off the net.
 */
export function checkConversion(
  line: SourceLine,
  statement: number
): Finding[] {
  const { original, parts, amount_minor, currency } = line
  if (
    !original?.rate ||
    !DECIMAL.test(original.rate) ||
    !DECIMAL.test(original.amount) ||
    !parts
  ) {
    return []
  }
  const taken = parts.fee_minor + parts.tax_minor + amount_minor
  const off = Fraction.of(original.amount)
    .times(Fraction.of(original.rate))
    .times(Fraction.of((10n ** BigInt(currencyExponent(currency))).toString()))
    .minus(Fraction.of(taken.toString()))
  const isOff = off.isMoreThan(HALF) || Fraction.of("-0.5").isMoreThan(off)
  return isOff
    ? [
        partsFinding(
          statement,
          line.line,
          toMainUnits(off.round(), currency),
          currency
        ),
      ]
    : []
}
