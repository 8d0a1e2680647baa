import type { PackRow } from "../../../modules/packing/tables/pack-row"
import { currencyExponent } from "../../../money/currency-exponent"

/** ISO 4217, upper case. @throws BadCell */
export function currencyCell(row: PackRow): string {
  const currency = row.id("currency").toUpperCase()
  try {
    currencyExponent(currency)
    return currency
  } catch {
    return row.refuse("currency", `"${currency}" is no ISO 4217 currency code`)
  }
}
