import { RECENT_WEEKS, SEASON_WEEKS } from "./choose-method"
import type { ForecastMethod } from "./forecast-method"
import { sumOf } from "./sum-of"

/**
 * Expected units of each coming week.
 *
 * @param weeks the history; only its first `origin` weeks are known.
 * @param horizon how many weeks to tell.
 */
export function weeklyMeans(
  weeks: readonly number[],
  origin: number,
  horizon: number,
  method: Exclude<ForecastMethod, "no_forecast">
): number[] {
  if (method === "seasonal_naive") {
    return Array.from(
      { length: horizon },
      (_, step) => weeks[origin - SEASON_WEEKS + (step % SEASON_WEEKS)]
    )
  }
  const first = method === "new_item" ? 0 : Math.max(0, origin - RECENT_WEEKS)
  const mean = sumOf(weeks.slice(first, origin)) / (origin - first)
  return Array<number>(horizon).fill(mean)
}
