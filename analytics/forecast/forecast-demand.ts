import { chooseMethod } from "./choose-method"
import type { DemandSeries } from "./demand-series"
import { itemDispersion } from "./dispersion"
import type { ForecastMethod } from "./forecast-method"
import type { ItemForecast, WeekForecast } from "./item-forecast"
import { pastWindows } from "./past-windows"
import { type ErrorPool, poolErrors } from "./pool-errors"
import { sumError } from "./sum-error"
import { sumOf } from "./sum-of"
import { valueAt } from "./value-at"
import { weeklyMeans } from "./weekly-means"

export type ForecastPlan = {
  /** Weeks whose sum is forecast and judged. */
  horizon: number
  /** Weeks that are told one by one. */
  weeksAhead: number
  /** Days from the decision to the arrival of what is ordered. */
  leadDays: number
  /** Days until one can decide again. */
  reviewDays: number
}

/**
 * Forecasts every series. Intervals come from the pooled past errors of all
 * items with the same method over the same span, so the result of one item
 * depends on the others, but not on their order.
 */
export function forecastDemand(
  series: readonly DemandSeries[],
  plan: ForecastPlan
): ItemForecast[] {
  const pools = new Map<string, ErrorPool>()
  const poolOf: PoolOf = (method, span) => {
    const key = `${method} ${span}`
    const pool = pools.get(key) ?? poolErrors(series, span, method)
    pools.set(key, pool)
    return pool
  }
  return series.map((one) => forecastItem(one, plan, poolOf))
}

type PoolOf = (method: ForecastMethod, span: number) => ErrorPool

function forecastItem(
  { key, weeks }: DemandSeries,
  plan: ForecastPlan,
  poolOf: PoolOf
): ItemForecast {
  const sold = weeks.filter((units) => units > 0).length
  const method = chooseMethod(weeks.length, sold)
  const known = { key, method, weeks_known: weeks.length }
  if (method === "no_forecast") {
    return {
      ...known,
      weekly_mean: null,
      total: null,
      cover: null,
      weeks: [],
      error: null,
    }
  }
  const coverWeeks = (plan.leadDays + plan.reviewDays) / 7
  const means = weeklyMeans(
    weeks,
    weeks.length,
    Math.max(plan.weeksAhead, plan.horizon, Math.ceil(coverWeeks)),
    method
  )
  const at = spreadOf(weeks, method, poolOf)
  const total = sumOf(means.slice(0, plan.horizon))
  const cover = sumOfFirst(means, coverWeeks)
  return {
    ...known,
    weekly_mean: total / plan.horizon,
    total: {
      mean: total,
      low80: at(0.1, total, plan.horizon),
      high80: at(0.9, total, plan.horizon),
    },
    cover: {
      mean: cover,
      reorder_point: Math.ceil(at(0.95, cover, Math.ceil(coverWeeks))),
    },
    weeks: means.slice(0, plan.weeksAhead).map((mean) => toWeek(mean, at)),
    error: sumError(
      weeks,
      plan.horizon,
      pastWindows(weeks, plan.horizon, method)
    ),
  }
}

type ValueAt = (
  share: Parameters<typeof valueAt>[0],
  forecast: number,
  span: number
) => number

function spreadOf(
  weeks: readonly number[],
  method: ForecastMethod,
  poolOf: PoolOf
): ValueAt {
  const dispersions = new Map<number, number>()
  return (share, forecast, span) => {
    const pool = poolOf(method, span)
    const dispersion =
      dispersions.get(span) ??
      itemDispersion(pastWindows(weeks, span, method), pool.dispersion)
    dispersions.set(span, dispersion)
    return valueAt(share, forecast, dispersion, pool)
  }
}

const toWeek = (mean: number, at: ValueAt): WeekForecast => ({
  mean,
  low80: at(0.1, mean, 1),
  high80: at(0.9, mean, 1),
  low95: at(0.025, mean, 1),
  high95: at(0.975, mean, 1),
})

/** The sum of the first weeks, of which the last may count in part. */
function sumOfFirst(means: readonly number[], weeks: number): number {
  const whole = Math.floor(weeks)
  return sumOf(means.slice(0, whole)) + (weeks - whole) * (means[whole] ?? 0)
}
