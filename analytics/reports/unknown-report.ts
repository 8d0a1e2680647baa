/** There is no report of that name. */
export class UnknownReport extends Error {
  override readonly name = "UnknownReport"

  constructor(asked: string, known: readonly string[]) {
    super(`There is no report "${asked}". There are: ${known.join(", ")}.`)
  }
}
