/** A cell for which a row of a file is left out. */
export class BadCell extends Error {
  constructor(
    readonly column: string,
    message: string
  ) {
    super(message)
    this.name = "BadCell"
  }
}
