import { currencyExponent } from "./currency-exponent"

/**
 * Main units as a decimal text in minor units; null when it is none, is
 * negative or has more decimals than the currency. Without a currency the
 * form alone is checked, and the amount is 0.
 */
export function readMoney(
  text: string,
  currencyCode: string | null
): bigint | null {
  const [, whole, decimals = ""] = /^(\d{1,18})(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) {
    return null
  }
  if (currencyCode === null) {
    return 0n
  }
  const exponent = currencyExponent(currencyCode)
  const kept = decimals.slice(0, exponent).padEnd(exponent, "0")
  return /[^0]/.test(decimals.slice(exponent))
    ? null
    : BigInt(`${whole}${kept}`)
}
