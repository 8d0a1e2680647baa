import type { DemandComponent } from "./demand-component"
import { demandExcess } from "./demand-excess"

/** E[(D − units)⁺] of a mixture: the units that this stock misses. */
export const mixtureExcess = (
  units: number,
  mixture: readonly DemandComponent[]
): number =>
  mixture.reduce((sum, { weight, mean, variance }) => {
    return sum + weight * demandExcess(units, mean, variance)
  }, 0)
