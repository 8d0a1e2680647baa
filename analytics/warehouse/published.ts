/** The generation that readers get now. */
export type Published = {
  generation: string
  /** When the source rows were read (UTC, ISO 8601). */
  as_of: string
  file: string
  rows: number
}
