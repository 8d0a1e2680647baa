/** Why a row cannot be read: the field, from 1, and a sentence. */
export class BadCell extends Error {
  constructor(
    readonly column: number,
    message: string
  ) {
    super(message)
  }
}
