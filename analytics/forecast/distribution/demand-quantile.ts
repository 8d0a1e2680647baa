import { demandQuantiles } from "./demand-quantiles"

/** One quantile of a demand with this mean and variance. */
export const demandQuantile = (p: number, mean: number, variance: number) =>
  demandQuantiles([p], mean, variance)[0]
