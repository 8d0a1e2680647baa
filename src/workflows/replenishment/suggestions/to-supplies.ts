import { addDays } from "../../../modules/replenishment/policy/demand/add-days"
import type { LeadTimePoint } from "../../../modules/replenishment/policy/lead-time/lead-time-point"
import { leadTimeQuantile } from "../../../modules/replenishment/policy/lead-time/lead-time-quantile"
import type { Supply } from "../../../modules/replenishment/policy/outlook/supply"
import type { StockRow } from "../../../modules/replenishment/storage/suggestions/read-stock"

/**
 * Goods under way by the day that they are counted on: what is late comes
 * tomorrow at the earliest, what has no day after the median lead time.
 *
 * @param today ISO day.
 */
export const toSupplies = (
  today: string,
  { supplies }: StockRow,
  leadTimes: readonly LeadTimePoint[]
): Supply[] =>
  supplies.map(({ on, units }) => {
    const day = on ?? addDays(today, leadTimeQuantile(leadTimes, 0.5))
    return { on: day <= today ? addDays(today, 1) : day, units }
  })
