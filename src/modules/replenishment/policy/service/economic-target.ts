const LOWEST = 0.8
const HIGHEST = 0.995
const DAYS_OF_YEAR = 365

/** Price and cost of one unit, in one currency and the same unit of it. */
export type EconomicsOfItem = {
  price: number
  cost: number
  /** What holding a unit costs in a year, as a share of its cost. */
  holding_rate_year: number
  /** Days between two orders. */
  review_days: number
}

/**
 * The chance of not running out at which one unit more costs as much to hold
 * for a cycle as it earns: margin ÷ (margin + cost × rate × days ÷ 365), from
 * 0.80 to 0.995. Without a margin it is 0.80.
 *
 * Source: critical ratio of the newsvendor, section 4 of the forecast design.
 */
export function economicTarget(item: EconomicsOfItem): number {
  const margin = item.price - item.cost
  if (margin <= 0) {
    return LOWEST
  }
  const holding =
    (item.cost * item.holding_rate_year * item.review_days) / DAYS_OF_YEAR
  const ratio = margin / (margin + holding)
  return Math.min(HIGHEST, Math.max(LOWEST, ratio))
}
