import type { ForecastSettings } from "../panel/forecast-settings"
import type { ItemHistory } from "./item-history"
import type { ItemState } from "./item-state"

/** Fewer demands have neither sizes nor intervals to speak of. */
const LEAST_DEMANDS = 3

/** Periods without stock say nothing, so activity is looked for in others. */
export function findState(
  { values, start, end }: ItemHistory,
  { active, minimum }: ForecastSettings
): ItemState {
  if (start >= end) {
    return "absent"
  }
  const demands = values.reduce((count, value) => count + +(value > 0), 0)
  if (demands === 0) {
    return end - start < minimum ? "young" : "never"
  }
  if (end - start < minimum) {
    return "young"
  }
  if (!values.subarray(Math.max(0, values.length - active)).some(isDemand)) {
    return "inactive"
  }
  if (demands < LEAST_DEMANDS) {
    return "few"
  }
  return values.every((value) => value === values[0]) ? "constant" : "fitted"
}

const isDemand = (value: number) => value > 0
