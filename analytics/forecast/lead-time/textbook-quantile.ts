/** Moments of lead time and demand, in periods and units. */
export type TextbookInput = {
  /** Mean demand over lead time and review. */
  mean: number
  /** Variance of one period's demand. */
  s2: number
  /** Mean lead time plus review. */
  span: number
  /** Variance of the lead time. */
  leadVariance: number
}

/**
 * Safety stock as textbooks have it: F̄ + z·√(H̄·s² + d²·σ_L²), at least 0.
 * It is here to be compared with.
 */
export const textbookQuantile = (
  z: number,
  { mean, s2, span, leadVariance }: TextbookInput
): number => {
  const daily = span > 0 ? mean / span : 0
  return Math.max(
    0,
    mean + z * Math.sqrt(span * s2 + daily * daily * leadVariance)
  )
}
