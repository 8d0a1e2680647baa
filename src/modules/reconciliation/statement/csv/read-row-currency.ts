import { BadStatement } from "../bad-statement"
import type { CsvProfile } from "./csv-profile"
import { readCurrency } from "./read-currency"
import type { TableRow } from "./table-row"

/**
 * The currency that a row names in the words of its profile.
 *
 * @throws BadCell when it is none.
 */
export function readRowCurrency(row: TableRow, profile: CsvProfile): string {
  try {
    return readCurrency(row.text("currency"), profile).currency
  } catch (error) {
    throw error instanceof BadStatement
      ? row.bad("currency", "a currency of ISO 4217")
      : error
  }
}
