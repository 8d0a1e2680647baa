/** The highest mean, in units, that is counted out as a negative binomial. */
const HIGHEST_COUNTED_MEAN = 1_500
/** Below it, the counting from P(0) upwards would lose its digits. */
const LOWEST_LOG_P0 = -600
/** A negative binomial is always a little wider than a Poisson. */
const LEAST_DISPERSION = 1.0001

/** Which distribution a mean and a variance stand for, with parameters. */
export type DemandShape =
  | { kind: "none" }
  | {
      kind: "counts"
      mean: number
      /** Number of failures r of the negative binomial; a real number. */
      size: number
      /** Ratio to which P(k + 1)/P(k) falls for large k. */
      decay: number
      /** P(0). */
      nothing: number
    }
  | { kind: "log_normal"; mean: number; mu: number; sigma: number }

/**
 * Demand by moments: nothing at a mean of 0 or less; a negative binomial
 * (variance at least 1.0001 × mean); above 1,500 units, or where P(0) is
 * below e⁻⁶⁰⁰, a log-normal with the same moments.
 *
 * Source: section 3 of the forecast design, "Distribution".
 *
 * @throws RangeError when a moment is not a finite number.
 */
export function demandShape(mean: number, variance: number): DemandShape {
  if (!Number.isFinite(mean) || !Number.isFinite(variance)) {
    throw new RangeError(
      `Demand needs a finite mean and variance, not ${mean} and ${variance}`
    )
  }
  if (mean <= 0) {
    return { kind: "none" }
  }
  const spread = Math.max(variance, LEAST_DISPERSION * mean)
  const size = (mean * mean) / (spread - mean)
  const logNothing = -size * Math.log1p(mean / size)
  if (mean > HIGHEST_COUNTED_MEAN || logNothing < LOWEST_LOG_P0) {
    const sigma2 = Math.log1p(spread / (mean * mean))
    return {
      kind: "log_normal",
      mean,
      mu: Math.log(mean) - sigma2 / 2,
      sigma: Math.sqrt(sigma2),
    }
  }
  const decay = (spread - mean) / spread
  return { kind: "counts", mean, size, decay, nothing: Math.exp(logNothing) }
}
