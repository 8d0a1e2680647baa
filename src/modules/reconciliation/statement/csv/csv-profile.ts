/** How amounts are written; `auto` finds the one way that fits the file. */
export type NumberStyle =
  | "auto"
  /** 1,234.56 */
  | "comma_thousands"
  /** 1.234,56 */
  | "dot_thousands"
  /** 123456, already in minor units */
  | "minor"

/** A column by its heading, or by its distance from one (no heading). */
export type ColumnRef = string | { heading: string; offset: number }

/** What a bank's CSV looks like. Labels are compared without case. */
export type CsvProfile = {
  name: string
  delimiter: string
  columns: {
    date: ColumnRef
    text: ColumnRef
    amount: ColumnRef
    /** Absent when the amount carries its own sign. */
    direction?: ColumnRef
    value_date?: ColumnRef
    party?: ColumnRef
    reference?: ColumnRef
  }
  dates: "dmy" | "mdy" | "ymd"
  numbers: NumberStyle
  credit_words: string[]
  debit_words: string[]
  /** What stands in the date column of a row that is not booked yet. */
  pending_words: string[]
  /** Labels of the rows above the headings. */
  preamble: { account?: string; period?: string; currency?: string }
  /** Labels of the rows below the entries. */
  footer: {
    opening?: string
    credit?: string
    debit?: string
    closing?: string
  }
  /** The bank's words for currencies, for example `Rp` for IDR. */
  currencies: Record<string, string>
  /** When no row says it. */
  currency?: string
}
