import type { DemandOutlook } from "../demand/demand-outlook"
import { demandOver } from "../demand/demand-over"
import { demandQuantile } from "../../../../../analytics/forecast/distribution/demand-quantile"

/** More days than this are all "plenty". */
const FARTHEST_DAYS = 1_095

/** How long stock lasts when demand is high (90 %), middling and low (10 %). */
export type CoverDays = {
  cover_low: number
  cover_median: number
  cover_high: number
}

/**
 * Days that `units` last: the last day by which demand at its 90, 50 and 10
 * percent quantile has not asked for more; at most 1,095.
 */
export function coverDays(
  outlook: DemandOutlook,
  today: string,
  units: number
): CoverDays {
  const lasts = (p: number) => {
    const covers = (days: number) => {
      const { mean, variance } = demandOver(outlook, today, days)
      return demandQuantile(p, mean, variance) <= Math.max(0, units)
    }
    return units <= 0 ? 0 : lastOf(covers)
  }
  return {
    cover_low: lasts(0.9),
    cover_median: lasts(0.5),
    cover_high: lasts(0.1),
  }
}

function lastOf(covers: (days: number) => boolean): number {
  let low = 0
  let high = FARTHEST_DAYS
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (covers(middle)) {
      low = middle
    } else {
      high = middle - 1
    }
  }
  return low
}
