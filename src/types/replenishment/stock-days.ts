/** An item at a location at the end of a store-local day. */
export type StockDayRow = {
  inventory_item_id: string
  location_id: string
  /** ISO, in the store's zone. */
  day_on: string
  /** Decimals as text. */
  stocked: string
  reserved: string
  incoming: string
  /** Share of the day's trade in which it could be sold, 0–1. */
  exposure: number
}

/**
 * `GET /admin/order-cycle/replenishment/ledger/days?inventory_item_id=…
 * &location_id=…&from=…&to=…`: at most 800 days, oldest first.
 */
export type StockDayListResponse = { stock_days: StockDayRow[] }
