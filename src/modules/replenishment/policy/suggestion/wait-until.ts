import { mixtureSurvival } from "../../../../../analytics/forecast/distribution/mixture-survival"
import { addDays } from "../demand/add-days"
import { leadTimeDemand } from "../demand/lead-time-demand"
import type { SuggestionInputs } from "./suggestion-inputs"

/** More than one in ten is a risk that waiting would take. */
const RISK = 0.1
const FARTHEST_DAYS = 90

/**
 * How long an order that is too small may wait: the last day on which goods
 * ordered then would still come before the position is used up, with a
 * chance of at least 90 %. Today, when it cannot wait.
 *
 * @param free position less project demand, units.
 */
export function waitUntil(inputs: SuggestionInputs, free: number): string {
  const { outlook, today, lead_times } = inputs
  if (!outlook) {
    return today
  }
  const isLate = (days: number) =>
    mixtureSurvival(
      Math.max(0, free),
      leadTimeDemand(outlook, today, lead_times, days)
    ) > RISK
  let low = 0
  let high = FARTHEST_DAYS
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isLate(middle)) {
      high = middle - 1
    } else {
      low = middle
    }
  }
  return addDays(today, low)
}
