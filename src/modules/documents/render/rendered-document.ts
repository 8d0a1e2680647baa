export type RenderedDocument = {
  pdf: Buffer
  pages: number
  /** What a reader of the paper must know: characters it could not print. */
  warnings: string[]
}
