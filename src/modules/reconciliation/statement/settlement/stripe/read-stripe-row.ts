import type { AmountFormat } from "../../csv/amount-format"
import type { TableRow } from "../../csv/table-row"
import type { SourceLine } from "../../source-line"
import { listFilled } from "../list-filled"
import { mainFormat } from "../main-format"
import { readReportDay } from "../read-report-day"
import { stripeKinds } from "./stripe-kinds"

/** Where a merchant keeps his own number of an order. */
const OWN = [
  "payment_metadata[order_id]",
  "payment_metadata[order_number]",
  "payment_metadata[reference]",
  "order_id",
]

const OTHERS = [
  "payment_intent_id",
  "charge_id",
  "balance_transaction_id",
  "transfer_id",
  "invoice_id",
  "payment_metadata[session_id]",
  "trace_id",
]

/**
 * Reads a balance transaction.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readStripeRow(row: TableRow, currency: string): SourceLine {
  const format = mainFormat(currency)
  const category = row.needed("reporting_category", "a reporting category")
  const booked_on =
    readReportDay(row, "created") ?? readReportDay(row, "created_utc")
  if (!booked_on) {
    throw row.bad(row.has("created") ? "created" : "created_utc", "a day")
  }
  const customer = OWN.map((name) => row.text(name)).find(Boolean) ?? null
  const bank = row.text("source_id") || null
  return {
    line: row.line,
    booked_on,
    value_on:
      readReportDay(row, "available_on") ??
      readReportDay(row, "available_on_utc"),
    currency,
    amount_minor: amountOf(row, "net", format),
    state: "booked",
    kind: Object.hasOwn(stripeKinds, category)
      ? stripeKinds[category]
      : "unknown",
    text: row.text("description") || category,
    party: row.text("customer_name") || null,
    party_account: null,
    refs: {
      customer,
      bank,
      end_to_end: null,
      structured: null,
      others: listFilled(
        OTHERS.map((name) => row.text(name)),
        [customer, bank]
      ),
    },
    parts: {
      gross_minor: amountOf(row, "gross", format),
      fee_minor: row.amount("fee", format) ?? 0n,
      tax_minor: 0n,
    },
    original: originalOf(row, currency),
    raw: row.raw,
  }
}

function amountOf(row: TableRow, column: string, format: AmountFormat): bigint {
  const minor = row.amount(column, format)
  if (minor === null) {
    throw row.bad(column, "an amount")
  }
  return minor
}

/** What the customer saw, where Stripe converted it. */
function originalOf(row: TableRow, currency: string): SourceLine["original"] {
  const amount = row.text("customer_facing_amount")
  const seen = row.text("customer_facing_currency").toUpperCase()
  return amount && seen && seen !== currency
    ? { amount, currency: seen, rate: row.text("exchange_rate") || null }
    : null
}
