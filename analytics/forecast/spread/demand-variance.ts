/**
 * Variance of the demand of `periods` periods whose mean is `mean`: half from
 * errors of past sums, half from the scatter of single periods (NB5).
 *
 * @param phi squared error per unit forecast.
 * @param s2 variance of one period's demand.
 */
export const demandVariance = (
  mean: number,
  periods: number,
  phi: number,
  s2: number
): number => 0.5 * (mean * phi + Math.max(1.001 * mean, periods * s2))
