import type { ForecastMethod } from "./forecast-method"

/** Units of one coming week, with the bands in which it falls. */
export type WeekForecast = {
  mean: number
  low80: number
  high80: number
  low95: number
  high95: number
}

/** What one item is expected to need; units, weeks of the store's calendar. */
export type ItemForecast = {
  key: string
  method: ForecastMethod
  /** Complete weeks of history. */
  weeks_known: number
  /** Mean of the coming `horizon` weeks; null without a forecast. */
  weekly_mean: number | null
  /** The sum over the coming `horizon` weeks, with its 80 % band. */
  total: { mean: number; low80: number; high80: number } | null
  /** What the time until the next delivery needs: mean, and at the service. */
  cover: { mean: number; reorder_point: number } | null
  weeks: WeekForecast[]
  /**
   * |F − S| of past `horizon`-week sums, as the root mean square over the
   * item's windows divided by √(horizon·d²), d² the mean squared difference
   * of consecutive weeks; and the same of the weeks before repeated. Null
   * without a past window.
   */
  error: { method: number; naive: number } | null
}
