import { code } from "currency-codes"

/** The library searches its list each time; imports ask once per row. */
const known = new Map<string, number>()

/**
 * Decimals of a currency's minor unit after ISO 4217 (IDR 2, JPY 0, KWD 3).
 * Free of Medusa, because the offline commands use it.
 *
 * @param currencyCode three letters, either case.
 * @throws RangeError for a code that ISO 4217 does not list.
 */
export function currencyExponent(currencyCode: string): number {
  const before = known.get(currencyCode)
  if (before !== undefined) {
    return before
  }
  const currency = code(currencyCode.toUpperCase())
  if (!currency) {
    throw new RangeError(`"${currencyCode}" is no ISO 4217 currency code.`)
  }
  known.set(currencyCode, currency.digits)
  return currency.digits
}
