import { currencyExponent } from "./currency-exponent"
import { minorToDecimal } from "./minor-to-decimal"

/**
 * Writes minor units as an exact decimal of main units: `12345n` EUR is
 * `"123.45"`, `-5n` EUR is `"-0.05"`, `150000000n` IDR is `"1500000.00"`.
 */
export const toMainUnits = (minor: bigint, currencyCode: string): string =>
  minorToDecimal(minor, currencyExponent(currencyCode))
