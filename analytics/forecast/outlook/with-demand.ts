import { demandVariance } from "../spread/demand-variance"
import { cumulateMeans } from "../spread/cumulate-means"
import { applyOverrides } from "./apply-overrides"
import type { DemandForecast } from "./demand-forecast"
import type { OutlookPool } from "./outlook-pool"

/** Applies overrides, and adds the horizon's sum with its variance. */
export function withDemand(
  { model, overrides }: OutlookPool,
  forecast: Omit<DemandForecast, "reason" | "unadjusted" | "sum">
): DemandForecast {
  const { horizon } = model.fitted
  const adjusted = applyOverrides(
    forecast.means,
    overrides.get(forecast.item_id)
  )
  const means = adjusted ?? forecast.means
  const mean = cumulateMeans(means, horizon)
  return {
    ...forecast,
    reason: null,
    means,
    unadjusted: adjusted ? forecast.means : null,
    sum: {
      mean,
      variance:
        mean > 0 ? demandVariance(mean, horizon, forecast.phi, forecast.s2) : 0,
    },
  }
}
