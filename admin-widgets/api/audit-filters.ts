/** What of the findings is asked for; several values are joined by commas. */
export type AuditFilters = {
  state?: string
  invariant?: string
  order_id?: string
  offset: number
  limit: number
}
