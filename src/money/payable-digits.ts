import { currencyExponent } from "./currency-exponent"

/**
 * Currencies whose minor unit nobody pays with, as Medusa's own currency
 * table has them (`defaultCurrencies`; a unit test compares).
 */
const WHOLE_UNITS = new Set(
  (
    "AFN ALL AMD COP CRC HUF IDR IQD IRR LBP MGA MMK MNT MUR PKR RSD SOS SYP " +
    "TZS UZS YER"
  ).split(" ")
)

/**
 * Decimals that an amount of money can be paid in: IDR 0, USD 2, KWD 3.
 *
 * @param currency ISO 4217 code, upper case.
 * @throws RangeError for a code that ISO 4217 does not list.
 */
export const payableDigits = (currency: string): number =>
  WHOLE_UNITS.has(currency) ? 0 : currencyExponent(currency)
