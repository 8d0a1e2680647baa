import type { ForecastSettings } from "../panel/forecast-settings"
import type { ItemHistory } from "./item-history"

/** Periods of an item that a forecast of the past must have known. */
const LEAST_KNOWN = 6

/** A sum under this exposure is no measure of what was asked for. */
const LEAST_EXPOSURE = 0.25

export type PastWindows = {
  /** Ascending; `horizon` periods from each are known. */
  origins: number[]
  /** What came, as if it had been for sale all the time. */
  actuals: number[]
}

/**
 * Past moments at which the item is forecast again. Windows under a quarter
 * of exposure are dropped; dropping more would hide the very demand that
 * emptied the shelf.
 */
export function findWindows(
  { start, end, quantity, exposure }: ItemHistory,
  horizon: number,
  { windowSpan, windowStep }: ForecastSettings
): PastWindows {
  const origins: number[] = []
  const actuals: number[] = []
  const first = Math.max(start + LEAST_KNOWN, end - windowSpan)
  for (let origin = end - horizon; origin >= first; origin -= windowStep) {
    let units = 0
    let exposed = 0
    for (let t = origin; t < origin + horizon; t++) {
      units += quantity[t]
      exposed += exposure[t]
    }
    if (exposed >= LEAST_EXPOSURE * horizon) {
      origins.push(origin)
      actuals.push((units * horizon) / exposed)
    }
  }
  return { origins: origins.reverse(), actuals: actuals.reverse() }
}
