import { demandShape } from "./demand-shape"
import { shapeSurvival } from "./shape-survival"

/** P(D > units) of a demand with this mean and variance. */
export const demandSurvival = (
  units: number,
  mean: number,
  variance: number
): number => shapeSurvival(units, demandShape(mean, variance))
