import type { ExpectedItem } from "../../modules/reconciliation/matching/expected-item"
import { amountCell } from "./cells/amount-cell"
import { currencyCell } from "./cells/currency-cell"
import { dayCell } from "./cells/day-cell"
import { idReader } from "./cells/id-reader"
import { wordCell } from "./cells/word-cell"
import { readRows } from "./read-rows"

const REQUIRED = [
  "id",
  "reference",
  "amount",
  "currency",
  "opened_on",
  "due_on",
  "payer",
  "status",
  "unique_amount",
]

/**
 * Transfers that a shop waits for, from a CSV.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readExpected(bytes: Uint8Array, file: string): ExpectedItem[] {
  const readId = idReader()
  return readRows(bytes, file, REQUIRED, (row) => {
    const id = readId(row)
    const currency = currencyCell(row)
    const amount_minor = amountCell(row, currency)
    if (amount_minor <= 0n) {
      row.refuse("amount", `"${row.text("amount")}" is not more than 0`)
    }
    return {
      id,
      reference: row.text("reference") || null,
      amount_minor,
      due_minor: amount_minor,
      currency,
      opened_on: dayCell(row, "opened_on"),
      due_on: row.text("due_on") ? dayCell(row, "due_on") : null,
      payer: row.text("payer") || null,
      status: wordCell(row, "status", ["open", "paid", "cancelled"]),
      unique_amount:
        row.text("unique_amount") !== "" &&
        wordCell(row, "unique_amount", ["yes", "no"]) === "yes",
    }
  })
}
