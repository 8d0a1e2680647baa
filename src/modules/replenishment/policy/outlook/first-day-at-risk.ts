import { demandSurvival } from "../../../../../analytics/forecast/distribution/demand-survival"
import { addDays } from "../demand/add-days"
import { dayNumber } from "../demand/day-number"
import type { DemandOutlook } from "../demand/demand-outlook"
import { demandOver } from "../demand/demand-over"
import type { Supply } from "./supply"

/** Beyond a year a date would only look like knowledge. */
const FARTHEST_DAYS = 365

/**
 * The first day by whose end the chance of more demand than there is stock
 * exceeds `threshold`; expected goods count from their day on.
 *
 * Between two arrivals that chance only grows, so each stretch is halved
 * rather than walked.
 *
 * @param available units that can be sold today; at 0 or less it is today.
 * @returns an ISO day, or null when it is more than a year away.
 */
export function firstDayAtRisk(
  outlook: DemandOutlook,
  today: string,
  available: number,
  supplies: readonly Supply[],
  threshold: number
): string | null {
  if (demandOver(outlook, today, FARTHEST_DAYS).mean <= 0) {
    return null
  }
  if (available <= 0) {
    return today
  }
  let from = 1
  let stock = available
  for (const { until, units } of stretches(today, supplies)) {
    const atRisk = (days: number) => {
      const { mean, variance } = demandOver(outlook, today, days)
      return demandSurvival(stock, mean, variance) > threshold
    }
    if (until >= from && atRisk(until)) {
      return addDays(today, firstOf(from, until, atRisk) - 1)
    }
    from = Math.max(from, until + 1)
    stock += units
  }
  return null
}

/** Stretches of days until just before each arrival, the last to the end. */
function stretches(today: string, supplies: readonly Supply[]) {
  const ends = [...supplies]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, units }) => ({
      until: Math.min(FARTHEST_DAYS, dayNumber(on) - dayNumber(today)),
      units,
    }))
  return [...ends, { until: FARTHEST_DAYS, units: 0 }]
}

function firstOf(
  low: number,
  high: number,
  isSo: (days: number) => boolean
): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isSo(middle)) {
      high = middle
    } else {
      low = middle + 1
    }
  }
  return low
}
