import {
  type DayOverride,
  overrideMeans,
} from "../../../../analytics/forecast-run/override-means"
import { dayNumber } from "../../../modules/replenishment/policy/demand/day-number"
import type { ActiveOverride } from "../../../modules/replenishment/storage/suggestions/read-active-overrides"

/** Digits that the stored inputs keep of a mean. */
const DIGITS = 10_000

/**
 * Means of coming blocks with the overrides that hold now, those that came
 * after the forecast among them.
 *
 * @param fromOn first day of the first block, ISO.
 */
export function overrideOutlook(
  means: readonly number[],
  fromOn: string,
  overrides: readonly ActiveOverride[]
): { means: number[]; reasons: (string | null)[] } {
  const days = overrides.map((one): DayOverride => ({
    inventory_item_id: one.inventory_item_id,
    location_id: one.location_id,
    from_day: dayNumber(one.from_on) - dayNumber(fromOn),
    to_day: dayNumber(one.to_on) - dayNumber(fromOn),
    kind: one.kind,
    value: Number(one.value),
    reason: one.reason,
  }))
  const overridden = overrideMeans(means, days)
  return {
    reasons: overridden.reasons,
    means: overridden.means.map((mean) => Math.round(mean * DIGITS) / DIGITS),
  }
}
