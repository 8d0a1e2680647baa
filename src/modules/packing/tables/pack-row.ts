import { BadCell } from "./bad-cell"

/** One line of a CSV; each reader refuses a cell with file, line, column. */
export class PackRow {
  constructor(
    private readonly file: string,
    /** Physical line; the header is line 1. */
    readonly line: number,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[]
  ) {}

  /** Empty where the cell or its column is absent. */
  text(column: string): string {
    const place = this.columns.get(column)
    return place === undefined ? "" : (this.cells[place] ?? "")
  }

  id(column: string): string {
    return this.text(column) || this.refuse(column, "it is empty")
  }

  /** Null where the cell is empty. */
  whole(column: string, least: number, most: number): number | null {
    const text = this.text(column)
    if (!text) {
      return null
    }
    const number = /^\d{1,13}$/.test(text) ? Number(text) : NaN
    return number >= least && number <= most
      ? number
      : this.refuse(
          column,
          `"${text}" is no whole number from ${least} to ${most}`
        )
  }

  needed(column: string, least: number, most: number): number {
    return this.whole(column, least, most) ?? this.refuse(column, "it is empty")
  }

  flag(column: string): boolean {
    const text = this.text(column)
    return text === "" || text === "0" || text === "1"
      ? text === "1"
      : this.refuse(column, `"${text}" is neither 1 nor empty`)
  }

  words(column: string): string[] {
    return this.text(column).split(/\s+/).filter(Boolean)
  }

  /** @throws BadCell always. */
  refuse(column: string, problem: string): never {
    throw new BadCell(this.file, this.line, column, problem)
  }
}
