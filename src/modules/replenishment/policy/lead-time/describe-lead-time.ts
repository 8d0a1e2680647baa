import type { LeadTimePoint } from "./lead-time-point"
import { leadTimeQuantile } from "./lead-time-quantile"

/** Mean, standard deviation, median and 90th percentile, in days. */
export function describeLeadTime(points: readonly LeadTimePoint[]) {
  const mean = points.reduce((sum, { days, weight }) => sum + days * weight, 0)
  const variance = points.reduce((sum, { days, weight }) => {
    return sum + weight * (days - mean) ** 2
  }, 0)
  return {
    mean,
    sd: Math.sqrt(variance),
    p50: leadTimeQuantile(points, 0.5),
    p90: leadTimeQuantile(points, 0.9),
  }
}
