/** What of the papers is asked for; several values are joined by commas. */
export type DocumentFilters = {
  type?: string
  status?: string
  order_id?: string
  issued_from?: string
  issued_to?: string
  q?: string
  offset: number
  limit: number
}
