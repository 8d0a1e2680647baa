/**
 * One case of a mixture: with probability `weight` (they sum to 1) the
 * demand has this `mean` (units) and `variance` (units²).
 */
export type DemandComponent = {
  weight: number
  mean: number
  variance: number
}
