import { mixtureQuantiles } from "../../../../../analytics/forecast/distribution/mixture-quantiles"
import type { DemandOutlook } from "../demand/demand-outlook"
import { demandOver } from "../demand/demand-over"
import { leadTimeDemand } from "../demand/lead-time-demand"
import type { LeadTimePoint } from "../lead-time/lead-time-point"

export type LevelsInput = {
  outlook: DemandOutlook
  /** ISO day, store-local. */
  today: string
  lead_times: LeadTimePoint[]
  /** Chance of not running out before a later order could be there. */
  service: number
  /** Null: any day; else days from this order day to the next. */
  review_days: number | null
  /** Days of demand that a continuous order lasts beyond the reorder point. */
  cover_days: number
}

export type ReorderLevels = {
  /** Null for a calendar supplier. */
  reorder_point: number | null
  order_up_to: number
  /** What the level holds beyond the mean demand of its span. */
  safety_stock: number
  /** Mean demand of the span that the level covers. */
  span_mean: number
}

/** A continuous order is looked at again on the next day. */
const DAILY = 1

/**
 * Levels of an item, units. Continuous: reorder point s = Q_p(L + 1 day), up
 * to S = s + F(cover days). Calendar: up to S = Q_p(L + R).
 *
 * Source: section 4 of the forecast design.
 */
export function reorderLevels(input: LevelsInput): ReorderLevels {
  const { outlook, today, lead_times, service, review_days } = input
  const span = review_days ?? DAILY
  const demand = leadTimeDemand(outlook, today, lead_times, span)
  const [level] = mixtureQuantiles([service], demand)
  const span_mean = demand.reduce((sum, { weight, mean }) => {
    return sum + weight * mean
  }, 0)
  const levels = { safety_stock: level - span_mean, span_mean }
  if (review_days !== null) {
    return { ...levels, reorder_point: null, order_up_to: level }
  }
  const cover = demandOver(outlook, today, input.cover_days).mean
  return { ...levels, reorder_point: level, order_up_to: level + cover }
}
