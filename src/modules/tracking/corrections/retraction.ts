/** A person took an event out of the fold. */
export type Retraction = {
  /** User id. */
  by: string
  /** UTC, ISO 8601. */
  at: string
  why: string
}
