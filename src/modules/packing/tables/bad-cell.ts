/** What is wrong with a cell of a CSV, and where it stands. */
export class BadCell extends Error {
  override name = "BadCell"

  constructor(
    file: string,
    /** Physical line; the header is line 1. */
    readonly line: number,
    readonly column: string,
    /** Without a full stop. */
    readonly problem: string
  ) {
    super(`${file}: line ${line}: column ${column}: ${problem}.`)
  }
}
