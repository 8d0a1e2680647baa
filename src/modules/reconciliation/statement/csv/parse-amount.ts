import type { NumberStyle } from "./csv-profile"

const styles = {
  comma_thousands: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
  dot_thousands: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  minor: /^([+-]?)(\d+)$/,
}

/**
 * Reads an amount as it stands in a bank's file.
 *
 * @param exponent decimals of the currency's minor unit.
 * @returns minor units; null when it is no amount in this style, or has more
 *   decimals than the currency.
 */
export function parseAmount(
  text: string,
  style: Exclude<NumberStyle, "auto">,
  exponent: number
): bigint | null {
  const match = styles[style].exec(text.trim())
  if (!match) {
    return null
  }
  const [, sign, whole, decimals = ""] = match
  const digits = whole.replace(/[.,]/g, "")
  if (decimals.length > exponent) {
    return null
  }
  const minor =
    style === "minor"
      ? BigInt(digits)
      : BigInt(digits + decimals.padEnd(exponent, "0"))
  return sign === "-" ? -minor : minor
}
