import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import { addDays } from "../../../modules/replenishment/policy/demand/add-days"
import { dayNumber } from "../../../modules/replenishment/policy/demand/day-number"
import { demandOver } from "../../../modules/replenishment/policy/demand/demand-over"

export type OverrideRange = {
  inventory_item_id: string
  location_id: string | null
  from_on: string
  to_on: string
}

/**
 * What the forecast says of each day of a range, without any override: kept
 * with an override, because later forecasts know what it caused.
 *
 * @returns units by day, of all meant locations together; zeros where nothing
 *   is forecast.
 */
export async function planOverride(
  container: MedusaContainer,
  { inventory_item_id, location_id, from_on, to_on }: OverrideRange
): Promise<number[]> {
  const published = await container
    .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    .readForecasts([inventory_item_id])
  const forecasts = (published?.items ?? []).filter(
    (one) =>
      one.base_means.length > 0 &&
      (location_id === null || one.location_id === location_id)
  )
  const outlooks = forecasts.map(({ base_means, phi, s2 }) => ({
    from_on: published?.from_on ?? from_on,
    period_days: 7,
    means: base_means,
    phi: phi ?? 1,
    s2: s2 ?? 0,
    weekdays: published?.weekdays ?? null,
  }))
  return Array.from(
    { length: dayNumber(to_on) - dayNumber(from_on) + 1 },
    (_, day) =>
      outlooks.reduce((sum, outlook) => {
        return sum + demandOver(outlook, addDays(from_on, day), 1).mean
      }, 0)
  )
}
