import { currencyExponent } from "./currency-exponent"

/**
 * Writes minor units as an exact decimal of main units: `12345n` EUR is
 * `"123.45"`, `-5n` EUR is `"-0.05"`, `150000000n` IDR is `"1500000.00"`.
 */
export function toMainUnits(minor: bigint, currencyCode: string): string {
  const exponent = currencyExponent(currencyCode)
  const digits = (minor < 0n ? -minor : minor)
    .toString()
    .padStart(exponent + 1, "0")
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${minor < 0n ? "-" : ""}${whole}${exponent ? `.${fraction}` : ""}`
}
