import { nearestRank } from "./nearest-rank"

const HOUR_MS = 3_600_000

/**
 * Median and 95th percentile of how long it took, in hours. Pairs of which
 * one time is not known, or that run backwards, measure nothing.
 */
export function summarizeHours(pairs: [Date | null, Date | null][]): {
  n: number
  p50: number | null
  p95: number | null
} {
  const hours = pairs.flatMap(([from, to]) =>
    from && to && to >= from ? [(to.getTime() - from.getTime()) / HOUR_MS] : []
  )
  return {
    n: hours.length,
    p50: nearestRank(hours, 50),
    p95: nearestRank(hours, 95),
  }
}
