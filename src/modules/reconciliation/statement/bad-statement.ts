/** Why a file holds no statement that could be read: one sentence. */
export class BadStatement extends Error {
  constructor(
    message: string,
    readonly line: number | null = null,
    readonly column: number | null = null
  ) {
    super(message)
  }
}
