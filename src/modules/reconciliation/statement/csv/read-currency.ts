import { currencyExponent } from "../../../../money/currency-exponent"
import { BadStatement } from "../bad-statement"
import type { CsvProfile } from "./csv-profile"

/**
 * The statement's currency, from the bank's own word for it.
 *
 * @throws BadStatement when nothing says it, or ISO 4217 does not know it.
 */
export function readCurrency(
  word: string | undefined,
  profile: CsvProfile
): { currency: string; exponent: number } {
  const currency = (
    profile.currencies[word ?? ""] ??
    word ??
    profile.currency ??
    ""
  ).toUpperCase()
  try {
    return { currency, exponent: currencyExponent(currency) }
  } catch {
    throw new BadStatement(
      currency
        ? `"${currency}" is no currency. Name it in "currencies" of the ` +
            `profile "${profile.name}".`
        : 'The file names no currency. Give the profile a "currency".'
    )
  }
}
