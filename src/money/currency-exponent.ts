import { code } from "currency-codes"

/**
 * Decimals of a currency's minor unit after ISO 4217 (IDR 2, JPY 0, KWD 3).
 * Free of Medusa, because the offline commands use it.
 *
 * @param currencyCode three letters, either case.
 * @throws RangeError for a code that ISO 4217 does not list.
 */
export function currencyExponent(currencyCode: string): number {
  const currency = code(currencyCode.toUpperCase())
  if (!currency) {
    throw new RangeError(`"${currencyCode}" is no ISO 4217 currency code.`)
  }
  return currency.digits
}
