import { cumulateMeans } from "../spread/cumulate-means"
import { demandVariance } from "../spread/demand-variance"
import type { DemandForecast } from "./demand-forecast"

/**
 * Mean and variance (units, units²) of the demand of the next `periods`
 * periods, whole or not: other horizons keep the item's φ.
 */
export function demandOver(
  { means, phi, s2 }: Pick<DemandForecast, "means" | "phi" | "s2">,
  periods: number
): { mean: number; variance: number } {
  const mean = cumulateMeans(means, periods)
  return {
    mean,
    variance: mean > 0 ? demandVariance(mean, periods, phi, s2) : 0,
  }
}
