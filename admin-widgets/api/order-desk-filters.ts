/** Query of `GET /admin/order-cycle/orders`; lists are joined by commas. */
export type OrderDeskFilters = {
  stage?: string
  hold?: string
  charge_status?: string
  fulfillment_status?: string
  channel?: string
  location?: string
  courier?: string
  /** UTC, ISO 8601. */
  promised_before?: string
  q?: string
  offset: number
  limit: number
}
