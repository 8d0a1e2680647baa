import type { AmountFormat } from "./amount-format"
import { BadCell } from "./bad-cell"
import { parseAmount } from "./parse-amount"
import type { CsvRow } from "./read-csv-rows"
import { shortenCell } from "./shorten-cell"

/** Where columns stand, from 0, by a reader's own name for them. */
export type Columns = ReadonlyMap<string, number>

/** A row whose cells are asked for by column name, never by position. */
export class TableRow {
  constructor(
    private readonly row: CsvRow,
    private readonly columns: Columns,
    /** What stands above the columns. */
    private readonly headings: readonly string[]
  ) {}

  get line(): number {
    return this.row.line
  }

  get raw(): string {
    return this.row.raw
  }

  has(column: string): boolean {
    return this.columns.has(column)
  }

  /** The cell's text; empty where the row or the file has none. */
  text(column: string): string {
    return this.row.fields[this.columns.get(column) ?? -1] ?? ""
  }

  /** @throws BadCell when it is empty. */
  needed(column: string, wanted: string): string {
    const text = this.text(column)
    if (!text) {
      throw this.bad(column, wanted)
    }
    return text
  }

  /**
   * @returns minor units; null for an empty cell.
   * @throws BadCell for what is no amount.
   */
  amount(column: string, format: AmountFormat): bigint | null {
    const text = this.text(column)
    if (!text || text === "-") {
      return null
    }
    const minor = parseAmount(text, format)
    if (minor === null) {
      throw this.bad(column, "an amount")
    }
    return minor
  }

  bad(column: string, wanted: string): BadCell {
    const at = this.columns.get(column) ?? 0
    const place = this.headings[at] || `column ${at + 1}`
    const cell = shortenCell(this.row.fields[at] ?? "")
    return new BadCell(
      at + 1,
      `"${cell}" in ${place} is not ${wanted}. The row is left out; ` +
        "correct it at the source or enter the payment by hand."
    )
  }
}
