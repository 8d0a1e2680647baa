/**
 * `seasonal_naive`: the same weeks of last year. `recent_mean`: the last
 * quarter's weekly mean, where there is no last year. `new_item`: the mean
 * since launch. `no_forecast`: too little was seen to say anything.
 */
export type ForecastMethod =
  "seasonal_naive" | "recent_mean" | "new_item" | "no_forecast"
