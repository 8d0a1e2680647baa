/** `GET /admin/order-cycle/backorders`: units that wait for stock. */
export type BackorderRow = {
  id: string
  order_id: string
  display_id: number | null
  inventory_item_id: string
  location_id: string
  sku: string | null
  title: string
  quantity: number
  filled: number
  /** Units that it keeps though it cannot leave with them yet. */
  held_back: number
  /** The higher, the earlier. */
  priority: number
  /** UTC, ISO 8601, as are the other times. */
  promised_at: string | null
  queued_at: string
  ship_complete: boolean
  passed_over: number
  hold_back_until: string | null
  state: "waiting" | "filled" | "canceled"
}

export type BackordersResponse = {
  backorders: BackorderRow[]
  count: number
  offset: number
  limit: number
}
