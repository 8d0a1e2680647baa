import { currencyExponent } from "../../../../money/currency-exponent"
import { payableDigits } from "../../../../money/payable-digits"

export type AmountProblem =
  "PRICE_INVALID" | "PRICE_NEGATIVE" | "PRICE_PRECISION"

const PATTERNS = {
  ".": /^(-?)(\d{1,15})(?:\.(\d+))?$/,
  ",": /^(-?)(\d{1,15})(?:,(\d+))?$/,
}

/**
 * Reads an amount of main units ("8.5") as minor units at the ISO exponent.
 * Nothing is rounded.
 *
 * @param currency ISO 4217 code, upper case.
 * @returns what is wrong with it, where it is no amount that can be paid.
 */
export function readAmount(
  text: string,
  currency: string,
  decimal: "." | ","
): bigint | AmountProblem {
  const match = PATTERNS[decimal].exec(text)
  if (!match) {
    return "PRICE_INVALID"
  }
  const [, sign, whole, fraction = ""] = match
  const digits = fraction.replace(/0+$/, "")
  const exponent = currencyExponent(currency)
  if (sign && (digits || /[1-9]/.test(whole))) {
    return "PRICE_NEGATIVE"
  }
  return digits.length > payableDigits(currency)
    ? "PRICE_PRECISION"
    : BigInt(whole + digits.padEnd(exponent, "0"))
}
