export type AuditScope = {
  /** UTC, ISO 8601; null: everything is looked at. */
  since: string | null
  /** What changed after it may still be moving, and is left out. */
  until: string
}
