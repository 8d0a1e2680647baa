import { demandQuantiles } from "../../../../../../analytics/forecast/distribution/demand-quantiles"
import type { PublishedForecast } from "../../../../../../analytics/forecast-run/published-forecast"
import { demandVariance } from "../../../../../../analytics/forecast/spread/demand-variance"
import { addDays } from "../../../../../modules/replenishment/policy/demand/add-days"
import type { ActiveOverride } from "../../../../../modules/replenishment/storage/suggestions/read-active-overrides"
import type { ForecastPeriod } from "../../../../../types/replenishment/forecasts"
import { overrideOutlook } from "../../../../../workflows/replenishment/suggestions/override-outlook"

const DAYS = 7
const BAND = [0.025, 0.1, 0.5, 0.9, 0.975]

/**
 * Blocks to come with their bands, by the overrides that hold now: one that
 * was made a minute ago is in them.
 *
 * @param fromOn first day of the first block, ISO.
 */
export function toPeriods(
  { base_means, phi, s2 }: PublishedForecast,
  fromOn: string,
  overrides: readonly ActiveOverride[]
): ForecastPeriod[] {
  const { means, reasons } = overrideOutlook(base_means, fromOn, overrides)
  return means.map((mean, at) => {
    const variance = demandVariance(mean, 1, phi ?? 1, s2 ?? 0)
    const [low95, low80, q50, high80, high95] = demandQuantiles(
      BAND,
      mean,
      variance
    )
    return {
      from_on: addDays(fromOn, at * DAYS),
      to_on: addDays(fromOn, at * DAYS + DAYS - 1),
      mean,
      q50,
      low80,
      high80,
      low95,
      high95,
      base_mean: reasons[at] ? base_means[at] : null,
    }
  })
}
