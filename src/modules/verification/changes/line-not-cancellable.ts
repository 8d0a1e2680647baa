/** Units that cannot be cancelled: the line is unknown or has not as many. */
export class LineNotCancellable extends Error {
  constructor(
    /** Place in the list of what to cancel, from 0. */
    readonly index: number,
    readonly field: "line" | "quantity",
    message: string
  ) {
    super(message)
    this.name = "LineNotCancellable"
  }
}
