import type { DemandComponent } from "./demand-component"
import { demandSurvival } from "./demand-survival"

/** P(D > units) of a mixture. */
export const mixtureSurvival = (
  units: number,
  mixture: readonly DemandComponent[]
): number =>
  mixture.reduce((sum, { weight, mean, variance }) => {
    return sum + weight * demandSurvival(units, mean, variance)
  }, 0)
