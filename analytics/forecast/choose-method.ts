import type { ForecastMethod } from "./forecast-method"

export const SEASON_WEEKS = 52
export const RECENT_WEEKS = 13
const NEW_ITEM_WEEKS = 3

/** A season needs the year itself and the weeks that it is compared with. */
const SEASONAL_HISTORY = SEASON_WEEKS + 4

/**
 * The method that a history bears.
 *
 * @param weeks complete weeks since launch.
 * @param soldWeeks those among them with any demand: of an item that never
 *   sold nothing is known, and 0 would look like knowledge.
 */
export function chooseMethod(weeks: number, soldWeeks: number): ForecastMethod {
  if (soldWeeks === 0 || weeks < NEW_ITEM_WEEKS) {
    return "no_forecast"
  }
  if (weeks < RECENT_WEEKS) {
    return "new_item"
  }
  return weeks < SEASONAL_HISTORY ? "recent_mean" : "seasonal_naive"
}
