/** A list of areas that cannot be used, with the line. */
export class BadAreaList extends Error {
  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.name = "BadAreaList"
  }
}
