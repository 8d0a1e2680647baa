import type { LeadTimePoint } from "./lead-time-point"

/** Shares of nine ninths do not sum to 1 exactly. */
const ROUNDING = 1e-9

/**
 * The smallest number of days within which a delivery is there with at least
 * the probability `p`.
 *
 * @param points ascending, as `mergeLeadTimes` gives them.
 */
export function leadTimeQuantile(
  points: readonly LeadTimePoint[],
  p: number
): number {
  let sum = 0
  for (const { days, weight } of points) {
    sum += weight
    if (sum >= p - ROUNDING) {
      return days
    }
  }
  return points[points.length - 1].days
}
