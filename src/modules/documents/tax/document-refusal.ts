/** Why a document is not made. */
export type DocumentRefusalCode = "TAX_MISMATCH" | "NOT_PKP_BUT_TAXED"

/**
 * A document that would say something untrue. The message begins with the
 * code and says what to do.
 */
export class DocumentRefusal extends Error {
  constructor(
    readonly code: DocumentRefusalCode,
    reason: string
  ) {
    super(`${code}: ${reason}`)
    this.name = "DocumentRefusal"
  }
}
