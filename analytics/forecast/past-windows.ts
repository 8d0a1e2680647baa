import { chooseMethod } from "./choose-method"
import type { ForecastMethod } from "./forecast-method"
import { sumOf } from "./sum-of"
import { weeklyMeans } from "./weekly-means"

/** What was forecast at a past moment, and what came. */
export type PastWindow = { forecast: number; actual: number; naive: number }

/** Half a year of origins says how good a method is now, not once. */
const MOST_WINDOWS = 26

/**
 * Forecasts again at each past week from which `horizon` weeks are known,
 * with only what was known then, latest first. Windows in which the history
 * bore another method than today's say nothing about today's.
 *
 * `naive` is the sum of the `horizon` weeks before the origin.
 */
export function pastWindows(
  weeks: readonly number[],
  horizon: number,
  method: ForecastMethod
): PastWindow[] {
  if (method === "no_forecast") {
    return []
  }
  const windows: PastWindow[] = []
  for (
    let origin = weeks.length - horizon;
    origin >= horizon && windows.length < MOST_WINDOWS;
    origin--
  ) {
    const sold = weeks.slice(0, origin).filter((units) => units > 0).length
    if (chooseMethod(origin, sold) !== method) {
      break
    }
    windows.push({
      forecast: sumOf(weeklyMeans(weeks, origin, horizon, method)),
      actual: sumOf(weeks.slice(origin, origin + horizon)),
      naive: sumOf(weeks.slice(origin - horizon, origin)),
    })
  }
  return windows
}
