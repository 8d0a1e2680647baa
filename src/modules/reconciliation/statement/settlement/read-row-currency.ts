import { currencyExponent } from "../../../../money/currency-exponent"
import type { TableRow } from "../csv/table-row"

/**
 * ISO 4217 in capitals.
 *
 * @throws BadCell for what is no currency.
 */
export function readRowCurrency(row: TableRow, column: string): string {
  const currency = row.text(column).toUpperCase()
  try {
    currencyExponent(currency)
  } catch {
    throw row.bad(column, "a currency of ISO 4217")
  }
  return currency
}
