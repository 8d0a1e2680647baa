import { currencyExponent } from "../../../money/currency-exponent"
import { payableDigits } from "../../../money/payable-digits"

/**
 * One step of a suffix in minor units: the smallest unit that people pay in,
 * so 100 of IDR (rupiah have two decimals at ISO 4217, and nobody pays them).
 *
 * @param currency ISO 4217 code, lower case.
 * @returns negative where suffixes are taken off, 0 where there are none.
 */
export function suffixStep(
  currency: string,
  amounts: Record<string, "add" | "subtract" | "off">
): bigint {
  const way = amounts[currency] ?? "off"
  if (way === "off") {
    return 0n
  }
  const code = currency.toUpperCase()
  const unit = 10n ** BigInt(currencyExponent(code) - payableDigits(code))
  return way === "add" ? unit : -unit
}
