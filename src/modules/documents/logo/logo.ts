/** The seller's picture on papers. */
export type Logo = {
  /** Of its bytes, hexadecimal: its name on issued papers. */
  sha256: string
  /** A PNG or JPEG. */
  bytes: Buffer
}
