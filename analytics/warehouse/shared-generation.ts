import type { Measured } from "./copy-measured"

/** A published generation that lies in a store which other machines read. */
export type SharedGeneration = Measured & {
  /** Its name where it was published, `gen-7`. */
  generation: string
  /** When its source rows were read (UTC, ISO 8601, milliseconds). */
  as_of: string
}
