/** The bytes of a COPY are not what PostgreSQL documents, or they end early. */
export class CopyFormatError extends Error {
  override readonly name = "CopyFormatError"
}
