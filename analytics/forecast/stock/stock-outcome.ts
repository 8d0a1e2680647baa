import type { StockPolicy } from "./stock-policies"

export type StockLevel = {
  /**
   * Probability, periods of cover, or of `min_max` the share of items that
   * have levels of their own.
   */
  level: number
  /** Share of demand, in unit value, that was met from the shelf. */
  fill: number | null
  /** Mean stock in periods of demand, both in unit value. */
  cover: number | null
}

/** What a policy would have held and met on the past. */
export type StockOutcome = {
  lead_time: number
  review: number
  items: number
  /** Periods counted. */
  periods: number
  policies: {
    policy: StockPolicy
    levels: StockLevel[]
    /** By fill: the cover it takes, between levels; null: not reached. */
    cover_at_fill: Record<string, number | null>
  }[]
}
