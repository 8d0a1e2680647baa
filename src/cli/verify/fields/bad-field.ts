/** A case that cannot be answered, with the field that is to blame. */
export class BadField extends Error {
  constructor(
    /** As `lines[0].quantity`; empty for the input as a whole. */
    readonly field: string,
    readonly reason: string
  ) {
    super(`${field}: ${reason}`)
    this.name = "BadField"
  }
}
