import { currencyExponent } from "../../../../../money/currency-exponent"
import type { TableRow } from "../../csv/table-row"
import type { SourceLine } from "../../source-line"
import { listFilled } from "../list-filled"
import { readReportDay } from "../read-report-day"
import { paypalKind } from "./paypal-kind"

const GROSS = "gross transaction amount"
const GROSS_SIDE = "transaction debit or credit"
const FEE = "fee amount"
const FEE_SIDE = "fee debit or credit"
const FEE_CURRENCY = "fee currency"

/**
 * Reads a transaction of a settlement report: unsigned minor units, whose
 * directions stand beside them, of gross and fee apart.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readPaypalRow(row: TableRow, currency: string): SourceLine {
  const gross_minor = readSigned(row, GROSS, GROSS_SIDE, currency)
  if (gross_minor === null) {
    throw row.bad(GROSS, "an amount")
  }
  const feeCurrency = row.text(FEE_CURRENCY).toUpperCase()
  const charged = readSigned(row, FEE, FEE_SIDE, currency) ?? 0n
  if (charged !== 0n && feeCurrency && feeCurrency !== currency) {
    throw row.bad(FEE_CURRENCY, `${currency}, in which the money moved`)
  }
  const completed = "transaction completion date"
  const initiated = "transaction initiation date"
  const booked_on =
    readReportDay(row, completed) ?? readReportDay(row, initiated)
  if (!booked_on) {
    throw row.bad(initiated, "a day as 2026/10/31")
  }
  const code = row.text("transaction event code").toUpperCase()
  const customer = row.text("invoice id") || null
  const bank = row.needed("transaction id", "the id of a transaction")
  return {
    line: row.line,
    booked_on,
    value_on: null,
    currency,
    amount_minor: gross_minor + charged,
    state: "booked",
    kind: paypalKind(code, gross_minor),
    text: [code, row.text("transaction subject")].filter(Boolean).join(" "),
    party: null,
    party_account: null,
    refs: {
      customer,
      bank,
      end_to_end: null,
      structured: null,
      others: listFilled(
        [
          row.text("paypal reference id"),
          row.text("custom field"),
          row.text("bank reference id"),
        ],
        [customer, bank]
      ),
    },
    parts: { gross_minor, fee_minor: -charged, tax_minor: 0n },
    original: null,
    raw: row.raw,
  }
}

function readSigned(
  row: TableRow,
  column: string,
  side: string,
  currency: string
): bigint | null {
  const exponent = currencyExponent(currency)
  const amount = row.amount(column, {
    style: "minor",
    exponent,
    wire_exponent: exponent,
    symbols: [],
  })
  if (amount === null || amount === 0n) {
    return amount
  }
  const direction = row.text(side).toUpperCase()
  if (direction !== "CR" && direction !== "DR") {
    throw row.bad(side, "CR or DR")
  }
  return direction === "CR" ? amount : -amount
}
