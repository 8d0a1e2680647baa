import { mixtureExcess } from "../../../../../analytics/forecast/distribution/mixture-excess"
import { mixtureSurvival } from "../../../../../analytics/forecast/distribution/mixture-survival"
import { dayNumber } from "../demand/day-number"
import type { DemandOutlook } from "../demand/demand-outlook"
import { demandOver } from "../demand/demand-over"
import { leadTimeDemand } from "../demand/lead-time-demand"
import type { LeadTimePoint } from "../lead-time/lead-time-point"
import type { Supply } from "./supply"

/**
 * What can go wrong before goods come: until the first expected goods, or,
 * where none are on their way, until those of an order of today.
 *
 * @param available units that can be sold and are promised to nobody.
 * @returns `p_stock_out`, the chance that more is asked for than there is,
 *   and `expected_lost`, the units that are missed on average.
 */
export function riskUntilReceipt(
  outlook: DemandOutlook,
  today: string,
  available: number,
  supplies: readonly Supply[],
  leadTimes: readonly LeadTimePoint[]
): { p_stock_out: number; expected_lost: number } {
  const demand = supplies.length
    ? [{ weight: 1, ...demandOver(outlook, today, daysUntil(today, supplies)) }]
    : leadTimeDemand(outlook, today, leadTimes, 0)
  const stock = Math.max(0, available)
  return {
    p_stock_out: mixtureSurvival(stock, demand),
    expected_lost: mixtureExcess(stock, demand),
  }
}

const daysUntil = (today: string, supplies: readonly Supply[]) =>
  Math.max(
    0,
    Math.min(...supplies.map(({ on }) => dayNumber(on))) - dayNumber(today)
  )
