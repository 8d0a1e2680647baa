import type { MatchLine } from "../../modules/reconciliation/matching/match-line"
import { amountCell } from "./cells/amount-cell"
import { currencyCell } from "./cells/currency-cell"
import { dayCell } from "./cells/day-cell"
import { idReader } from "./cells/id-reader"
import { readRows } from "./read-rows"

const REQUIRED = [
  "id",
  "booked_on",
  "amount",
  "currency",
  "text",
  "reference",
  "payer",
]

/**
 * Lines of a bank's statement, from a CSV.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readLines(bytes: Uint8Array, file: string): MatchLine[] {
  const readId = idReader()
  return readRows(bytes, file, REQUIRED, (row) => {
    const id = readId(row)
    const booked_on = dayCell(row, "booked_on")
    const currency = currencyCell(row)
    return {
      id,
      booked_on,
      amount_minor: amountCell(row, currency),
      currency,
      text: row.text("text"),
      reference: row.text("reference") || null,
      payer: row.text("payer") || null,
    }
  })
}
