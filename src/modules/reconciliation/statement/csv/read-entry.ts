import { noReferences } from "../no-references"
import type { SourceLine } from "../source-line"
import type { CsvProfile, NumberStyle } from "./csv-profile"
import { parseAmount } from "./parse-amount"
import { type Period, readDate } from "./read-date"
import type { CsvRow } from "./read-csv-rows"
import type { Sections } from "./split-sections"

export type EntryContext = {
  profile: CsvProfile
  columns: Sections["columns"]
  headings: CsvRow
  period: Period | null
  style: Exclude<NumberStyle, "auto">
  currency: string
  exponent: number
}

/** A row that could be read, or the cell that could not. */
export type ReadEntry =
  { line: SourceLine } | { problem: { column: number; message: string } }

/** Reads one row of a bank's CSV. */
export function readEntry(row: CsvRow, context: EntryContext): ReadEntry {
  const { profile, columns } = context
  const cell = (name: keyof typeof columns) => row.fields[columns[name] ?? -1]
  const dateText = cell("date") ?? ""
  const isPending = includes(profile.pending_words, dateText)
  const booked_on = readDate(dateText, profile.dates, context.period)
  if (!booked_on && !isPending) {
    return unreadable(row, context, "date", "a day of the statement's period")
  }
  const amount = parseAmount(
    cell("amount") ?? "",
    context.style,
    context.exponent
  )
  if (amount === null) {
    return unreadable(row, context, "amount", "an amount")
  }
  const sign = readSign(cell("direction"), profile)
  if (sign === null) {
    return unreadable(row, context, "direction", directionWords(profile))
  }
  const amount_minor = amount * sign
  return {
    line: {
      line: row.line,
      booked_on,
      value_on: readDate(
        cell("value_date") ?? "",
        profile.dates,
        context.period
      ),
      currency: context.currency,
      amount_minor,
      state: isPending ? "pending" : "booked",
      kind: amount_minor < 0n ? "transfer_out" : "transfer_in",
      text: cell("text") ?? "",
      party: cell("party") || null,
      party_account: null,
      refs: { ...noReferences, customer: cell("reference") || null },
      parts: null,
      original: null,
      raw: row.raw,
    },
  }
}

const includes = (words: string[], text: string) =>
  words.some((word) => word.toLowerCase() === text.trim().toLowerCase())

/** A profile without a column of direction keeps the amount's own sign. */
function readSign(text: string | undefined, profile: CsvProfile) {
  if (!profile.columns.direction) {
    return 1n
  }
  if (includes(profile.credit_words, text ?? "")) {
    return 1n
  }
  return includes(profile.debit_words, text ?? "") ? -1n : null
}

const directionWords = ({ credit_words, debit_words }: CsvProfile) =>
  `one of ${[...credit_words, ...debit_words].join(", ")}`

function unreadable(
  row: CsvRow,
  { columns, headings }: EntryContext,
  name: "date" | "amount" | "direction",
  wanted: string
): ReadEntry {
  const at = columns[name] ?? 0
  const heading = headings.fields[at]
  return {
    problem: {
      column: at + 1,
      message:
        `"${row.fields[at] ?? ""}" in ${heading || `column ${at + 1}`} is ` +
        `not ${wanted}. The row is left out; ` +
        "correct it at the bank or enter the payment by hand.",
    },
  }
}
