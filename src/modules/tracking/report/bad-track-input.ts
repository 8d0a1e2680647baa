/** An input file that cannot be read, with the place in it. */
export class BadTrackInput extends Error {
  constructor(
    readonly file: string,
    /** Both count from 1. */
    readonly line: number,
    readonly column: number,
    readonly reason: string
  ) {
    super(`${file}:${line}:${column}: ${reason}`)
    this.name = "BadTrackInput"
  }
}
