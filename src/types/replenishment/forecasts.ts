import type { PolicyFigures, PositionRow } from "./suggestions"

/** A block of seven days that is over; store-local days, units. */
export type HistoryPeriod = {
  from_on: string
  to_on: string
  quantity: number
  /** The excess of bulk orders: not in the statistics. */
  project_quantity: number
  /** Share of its trade in which the item could be sold, 0–1. */
  exposure: number
}

/** A block to come; units. Quantiles are whole units. */
export type ForecastPeriod = {
  from_on: string
  to_on: string
  /** With the override, where there is one. */
  mean: number
  q50: number
  low80: number
  high80: number
  low95: number
  high95: number
  /** The mean without the override; null: none holds here. */
  base_mean: number | null
}

export type ForecastError = {
  method: string
  /** Of the sum over the lead time, in steps of the item's own (sum_rmsse). */
  error: number
}

/** What another service level would ask for; units. */
export type WhatIf = {
  service: number
  /** Null: of a calendar supplier. */
  reorder_point: number | null
  order_up_to: number
  safety_stock: number
  quantity: number
  /** Of the safety stock; null: the cost is unknown. */
  safety_value_minor: string | null
}

export type ItemForecast = {
  inventory_item_id: string
  sku: string | null
  title: string | null
  location_id: string
  location_name: string | null
  /** Where the item is kept. */
  locations: { id: string; name: string }[]
  /** When the shop was read, UTC. */
  as_of: string
  is_stale: boolean
  /** `none`: `because` says why. */
  state: "forecast" | "new" | "none"
  because: string | null
  /** smooth, erratic, intermittent or lumpy. */
  class: string | null
  abc: string | null
  xyz: string | null
  /** new, mature, declining, dead or end_of_life. */
  life: string | null
  method: string | null
  /** What the forecast is made of; they add up to about 1. */
  weights: Record<string, number>
  /** Σ(F − S) ÷ ΣS of the last twelve windows; null: none. */
  bias_12: number | null
  /** This item's back-test, ours first, then MA13 and naive. */
  errors: ForecastError[]
  /** Windows behind the errors. */
  error_windows: number
  history: HistoryPeriod[]
  periods: ForecastPeriod[]
  position: PositionRow | null
  /** Null: no supplier sells it, or there is no forecast. */
  policy: PolicyFigures | null
  stock_out_on: string | null
  p_stock_out: number | null
  expected_lost: number | null
  cost_minor: string | null
  currency_code: string | null
  /** Null: not asked (`service=0.97`). */
  what_if: WhatIf | null
}

/**
 * `GET /admin/order-cycle/replenishment/forecasts/:inventory_item_id
 *  ?location_id=…&service=0.97`; without a location the one that sells most.
 */
export type ItemForecastResponse = { forecast: ItemForecast }
