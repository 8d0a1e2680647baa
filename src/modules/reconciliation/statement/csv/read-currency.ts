import { currencyExponent } from "../../../../money/currency-exponent"
import { BadStatement } from "../bad-statement"
import type { CsvProfile } from "./csv-profile"
import { shortenCell } from "./shorten-cell"

/**
 * A currency from the source's own word for it.
 *
 * @throws BadStatement when nothing says it, or ISO 4217 does not know it.
 */
export function readCurrency(
  word: string | undefined,
  profile: CsvProfile
): { currency: string; exponent: number } {
  const known = Object.entries(profile.currencies).find(
    ([name]) => name.toLowerCase() === word?.toLowerCase()
  )
  const currency = (
    known?.[1] ??
    (word || profile.currency) ??
    ""
  ).toUpperCase()
  try {
    return { currency, exponent: currencyExponent(currency) }
  } catch {
    throw new BadStatement(
      currency
        ? `"${shortenCell(currency)}" is no currency. Name it in "currencies" of the ` +
            `profile "${profile.name}".`
        : 'The file names no currency. Give the profile a "currency".'
    )
  }
}
