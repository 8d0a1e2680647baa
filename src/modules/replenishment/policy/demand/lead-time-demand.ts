import type { DemandComponent } from "../../../../../analytics/forecast/distribution/demand-component"
import type { LeadTimePoint } from "../lead-time/lead-time-point"
import type { DemandOutlook } from "./demand-outlook"
import { demandOver } from "./demand-over"

/**
 * The demand until goods arrive that are ordered today, when that may take
 * this or that long: Σ over lead times L of π(L) × demand of L + `extra` days.
 *
 * @param extra days beyond the lead time, until a later order could be there.
 */
export const leadTimeDemand = (
  outlook: DemandOutlook,
  today: string,
  leadTimes: readonly LeadTimePoint[],
  extra: number
): DemandComponent[] =>
  leadTimes.map(({ days, weight }) => ({
    weight,
    ...demandOver(outlook, today, days + extra),
  }))
