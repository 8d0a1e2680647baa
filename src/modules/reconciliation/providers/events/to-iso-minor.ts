import { currencyExponent } from "../../../../money/currency-exponent"

/**
 * Whole units of a provider's own exponent as minor units of ISO 4217: three
 * exponents are in use, and they differ (design section 11).
 *
 * @param wire_exponent decimals that the provider implies.
 * @returns null for no whole number, an unknown currency, or an amount finer
 *   than the currency.
 */
export function toIsoMinor(
  amount: number | null | undefined,
  currency: string | null,
  wire_exponent: number
): bigint | null {
  if (!Number.isSafeInteger(amount)) {
    return null
  }
  const units = BigInt(amount as number)
  const size = units < 0n ? -units : units
  const by = exponentOf(currency) - wire_exponent
  if (Number.isNaN(by)) {
    return null
  }
  const unit = 10n ** BigInt(Math.abs(by))
  if (by >= 0) {
    return size * unit
  }
  return size % unit === 0n ? size / unit : null
}

function exponentOf(currency: string | null): number {
  try {
    return currencyExponent(currency ?? "")
  } catch {
    return Number.NaN
  }
}
