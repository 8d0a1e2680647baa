/** What the published warehouse knows of an item's demand at a location. */
export type PublishedForecast = {
  inventory_item_id: string
  location_id: string
  class: string | null
  abc: string | null
  xyz: string | null
  life: string | null
  /** Null: there is no forecast, because of `reason`. */
  method: string | null
  reason: string | null
  history_blocks: number
  /** ISO day. */
  last_demand_on: string | null
  phi: number | null
  /** Units². */
  s2: number | null
  bias_12: number | null
  /** Of past windows, in units of the item's usual change. */
  errors: {
    blend: number | null
    ma13: number | null
    last_year: number | null
    windows: number
  }
  /** Price of one unit in `currency_code`; null: not sold. */
  value_minor: number | null
  currency_code: string | null
  /** Units of each coming block of 7 days, without overrides. */
  base_means: number[]
}

/** All forecasts of a generation. */
export type PublishedForecasts = {
  /** The generation that made them. */
  run: string
  /** First day of the first coming block, ISO, store-local. */
  from_on: string
  /** Part of a week's order lines by weekday, Monday first. */
  weekdays: number[]
  /** What each kernel weighs in the forecast, by class. */
  weights: Record<string, Record<string, number>>
  items: PublishedForecast[]
}
