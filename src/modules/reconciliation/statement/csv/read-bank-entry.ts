import type { LineReferences, SourceLine } from "../source-line"
import type { AmountFormat } from "./amount-format"
import type { CsvProfile } from "./csv-profile"
import { type RowContext, readBooking } from "./read-booking"
import { readRowCurrency } from "./read-row-currency"
import { readSign } from "./read-sign"
import type { TableRow } from "./table-row"

/**
 * Reads one row of a bank's CSV.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readBankEntry(
  row: TableRow,
  context: RowContext & { currency: string; format: AmountFormat }
): SourceLine {
  const { profile, currency, format } = context
  const booking = readBooking(row, context)
  refuseOtherCurrency(row, context)
  const amount_minor = readAmount(row, profile, format)
  return {
    line: row.line,
    ...booking,
    currency,
    amount_minor,
    kind: amount_minor < 0n ? "transfer_out" : "transfer_in",
    text: row.text("text"),
    party: row.text("party") || null,
    party_account: row.text("party_account").replace(/^'/, "") || null,
    refs: referencesOf(row),
    parts: null,
    original: null,
    raw: row.raw,
  }
}

/** Sums over two currencies would mean nothing. */
function refuseOtherCurrency(
  row: TableRow,
  { profile, currency }: { profile: CsvProfile; currency: string }
): void {
  if (row.text("currency") && readRowCurrency(row, profile) !== currency) {
    throw row.bad("currency", `${currency}, in which the statement is`)
  }
}

function readAmount(
  row: TableRow,
  profile: CsvProfile,
  format: AmountFormat
): bigint {
  if (profile.columns.amount !== undefined) {
    const amount = row.amount("amount", format)
    if (amount === null) {
      throw row.bad("amount", "an amount")
    }
    return amount * readSign(row, profile)
  }
  const credit = row.amount("credit", format)
  const debit = row.amount("debit", format)
  if (credit === null && debit === null) {
    throw row.bad("credit", "an amount, nor is the one of money out")
  }
  // Some banks write what goes out with a minus into its own column as well.
  const out = debit ?? 0n
  return (credit ?? 0n) - (out < 0n ? -out : out)
}

const referencesOf = (row: TableRow): LineReferences => ({
  customer: row.text("order_ref") || null,
  bank: row.text("external_id") || null,
  end_to_end: null,
  structured: null,
  others: row.text("other_ref") ? [row.text("other_ref")] : [],
})
