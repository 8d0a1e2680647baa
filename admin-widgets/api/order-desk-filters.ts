/** Query of `GET /admin/order-cycle/orders`; lists are joined by commas. */
export type OrderDeskFilters = {
  stage?: string
  hold?: string
  charge_status?: string
  q?: string
  offset: number
  limit: number
}
