import type { TableRow } from "../../csv/table-row"
import type { LineKind } from "../../line-kind"
import type { SourceLine } from "../../source-line"
import { listFilled } from "../list-filled"
import { mainFormat } from "../main-format"
import { readReportDay } from "../read-report-day"
import { readRowCurrency } from "../read-row-currency"
import { adyenKinds } from "./adyen-kinds"

const FEES = [
  "commission (nc)",
  "markup (nc)",
  "scheme fees (nc)",
  "interchange (nc)",
]

/**
 * Reads a row of Adyen's settlement details. The direction is the column that
 * an amount stands in.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readAdyenRow(row: TableRow, currency: string): SourceLine {
  const booked_on = readReportDay(row, dayColumn(row))
  if (!booked_on) {
    throw row.bad(dayColumn(row), "a day as 2026-10-31")
  }
  const net = readSide(row, "net", "nc", currency)
  if (net === null) {
    throw row.bad("net credit (nc)", "an amount, nor is the debit")
  }
  const fee_minor = FEES.reduce(
    (sum, name) => sum + (row.amount(name, mainFormat(currency)) ?? 0n),
    0n
  )
  const original = readOriginal(row, currency)
  const gross = original ? null : readSide(row, "gross", "gc", currency)
  const type = row.text("type").replace(/\s+/g, "").toLowerCase()
  const kind = Object.hasOwn(adyenKinds, type) ? adyenKinds[type] : "unknown"
  return {
    line: row.line,
    booked_on,
    value_on: null,
    currency,
    amount_minor: net,
    state: "booked",
    kind: signedKind(kind, net),
    text: textOf(row),
    party: null,
    party_account: null,
    refs: referencesOf(row, kind),
    parts: { gross_minor: gross ?? net + fee_minor, fee_minor, tax_minor: 0n },
    original,
    raw: row.raw,
  }
}

const dayColumn = (row: TableRow) =>
  row.has("creation date") ? "creation date" : "booking date"

/** One type covers both ways of a reserve. */
const signedKind = (kind: LineKind, net: bigint): LineKind =>
  kind === "reserve_hold" && net > 0n ? "reserve_release" : kind

/** @returns minor units, money in positive; null when both are empty. */
function readSide(
  row: TableRow,
  side: "net" | "gross",
  unit: "nc" | "gc",
  currency: string
): bigint | null {
  const format = mainFormat(currency)
  const credit = row.amount(`${side} credit (${unit})`, format)
  const debit = row.amount(`${side} debit (${unit})`, format)
  return credit === null && debit === null
    ? null
    : (credit ?? 0n) - (debit ?? 0n)
}

/** What the shopper paid, where it was another currency than is settled. */
function readOriginal(row: TableRow, currency: string): SourceLine["original"] {
  if (!row.text("gross currency")) {
    return null
  }
  const seen = readRowCurrency(row, "gross currency")
  const credit = row.text("gross credit (gc)")
  const debit = row.text("gross debit (gc)")
  if (seen === currency || !(credit || debit)) {
    return null
  }
  // Only to refuse what is no amount; the text is kept as it came.
  readSide(row, "gross", "gc", seen)
  return {
    amount: (credit || `-${debit}`).replaceAll(",", ""),
    currency: seen,
    rate: row.text("exchange rate") || null,
  }
}

/** A row without a payment writes a sentence where its reference would be. */
const textOf = (row: TableRow): string =>
  row.text("psp reference")
    ? [row.text("type"), row.text("payment method")].filter(Boolean).join(" ")
    : row.text("modification reference") || row.text("type")

function referencesOf(row: TableRow, kind: LineKind): SourceLine["refs"] {
  const customer = row.text("merchant reference") || null
  const payment = row.text("psp reference")
  const modification = row.text("modification reference")
  const bank = payment
    ? modification || payment
    : kind === "payout"
      ? (/\bTX\w+/i.exec(modification)?.[0] ?? null)
      : null
  return {
    customer,
    bank,
    end_to_end: null,
    structured: null,
    others: listFilled(
      [payment, row.text("modification merchant reference")],
      [customer, bank]
    ),
  }
}
