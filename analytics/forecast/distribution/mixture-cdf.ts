import type { DemandComponent } from "./demand-component"
import { demandCdf } from "./demand-cdf"

/** P(D ≤ units) of a mixture. */
export const mixtureCdf = (
  units: number,
  mixture: readonly DemandComponent[]
): number =>
  mixture.reduce((sum, { weight, mean, variance }) => {
    return sum + weight * demandCdf(units, mean, variance)
  }, 0)
