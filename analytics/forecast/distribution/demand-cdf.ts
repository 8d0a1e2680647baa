import { demandShape } from "./demand-shape"
import { shapeCdf } from "./shape-cdf"

/**
 * P(D ≤ units) of a demand with this mean and variance (units, units²).
 * Below 0 units it is 0; part units count down to whole ones.
 */
export const demandCdf = (units: number, mean: number, variance: number) =>
  shapeCdf(units, demandShape(mean, variance))
