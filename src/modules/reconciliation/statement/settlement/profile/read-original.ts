import { currencyExponent } from "../../../../../money/currency-exponent"
import { toMainUnits } from "../../../../../money/to-main-units"
import type { AmountFormat } from "../../csv/amount-format"
import type { RowContext } from "../../csv/read-booking"
import type { TableRow } from "../../csv/table-row"
import type { SourceLine } from "../../source-line"
import { readRowCurrency } from "../read-row-currency"

/**
 * What the payer saw, where the row tells it and it was another currency.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readOriginal(
  row: TableRow,
  currency: string,
  { profile, format }: RowContext & { format: AmountFormat }
): SourceLine["original"] {
  if (!row.text("original_amount") || !row.text("original_currency")) {
    return null
  }
  const seen = readRowCurrency(row, "original_currency")
  if (seen === currency) {
    return null
  }
  const exponent = currencyExponent(seen)
  const minor = row.amount("original_amount", {
    ...format,
    exponent,
    wire_exponent: profile.wire_exponent ?? exponent,
    symbols: [seen],
  })
  return minor === null
    ? null
    : {
        amount: toMainUnits(minor, seen),
        currency: seen,
        rate: row.text("rate") || null,
      }
}
