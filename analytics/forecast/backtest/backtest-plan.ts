/** In periods of the panel's own frequency. */
export type BacktestPlan = {
  horizon: number
  /** How many origins, and how far apart; the last is `horizon` from the end. */
  origins: number
  step: number
  /** Ascending, in (0, 1). */
  probabilities: readonly number[]
}

/** The probabilities of the design's measures. */
export const JUDGED_PROBABILITIES = [0.5, 0.9, 0.95, 0.99] as const
