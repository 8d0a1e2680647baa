import type { DemandSeries } from "./demand-series"
import { itemDispersion, LEAST_FORECAST, pooledDispersion } from "./dispersion"
import { chooseMethod } from "./choose-method"
import type { ForecastMethod } from "./forecast-method"
import { type PastWindow, pastWindows } from "./past-windows"

/** How wrong a method has been over a horizon, over all items that use it. */
export type ErrorPool = {
  dispersion: number
  /** Standardised errors (actual − forecast) / √(φ·F), ascending. */
  errors: readonly number[]
}

/** Under this many errors the tails of the pool are chance. */
const FEWEST_ERRORS = 100

/**
 * Pools the past errors of every item with `method` over `horizon` weeks: one
 * item's own windows are too few to say anything about a 95 % quantile.
 *
 * A pool with too few windows has no errors; its quantiles are then normal.
 */
export function poolErrors(
  series: readonly DemandSeries[],
  horizon: number,
  method: ForecastMethod
): ErrorPool {
  const perItem = series
    .filter(({ weeks }) => methodOf(weeks) === method)
    .map(({ weeks }) => pastWindows(weeks, horizon, method))
  const dispersion = pooledDispersion(perItem.flat())
  const errors = perItem
    .flatMap((windows) => standardise(windows, dispersion))
    .sort((a, b) => a - b)
  return { dispersion, errors: errors.length < FEWEST_ERRORS ? [] : errors }
}

const methodOf = (weeks: readonly number[]) =>
  chooseMethod(weeks.length, weeks.filter((units) => units > 0).length)

function standardise(windows: readonly PastWindow[], pooled: number) {
  const dispersion = itemDispersion(windows, pooled)
  return windows.map(
    ({ forecast, actual }) =>
      (actual - forecast) /
      Math.sqrt(dispersion * Math.max(forecast, LEAST_FORECAST))
  )
}
