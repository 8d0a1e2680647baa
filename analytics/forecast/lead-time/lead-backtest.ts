/** How well stock levels covered demand over uncertain lead times. */
export type LeadBacktest = {
  review: number
  /** Mean lead time in periods, without review. */
  mean_periods: number
  /** Item-origins. */
  evaluated: number
  rows: {
    distribution: "mixture" | "normal"
    /** By probability: share of demand sums at or below the level. */
    coverage: Record<string, number | null>
    /** Percent of demand in unit value, with the mean over probabilities. */
    money_pinball: Record<string, number | null>
  }[]
}
