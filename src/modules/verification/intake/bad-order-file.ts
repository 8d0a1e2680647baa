/** An order file of which nothing can be taken, with the place in it. */
export class BadOrderFile extends Error {
  constructor(
    readonly file: string,
    /** Physical line, from 1; null when the file as a whole is unreadable. */
    readonly line: number | null,
    readonly reason: string
  ) {
    super(`${file}${line === null ? "" : `:${line}`}: ${reason}`)
    this.name = "BadOrderFile"
  }
}
