import type {
  DemandForecast,
  Frequency,
  Panel,
} from "../../../analytics/forecast"
import { demandQuantiles } from "../../../analytics/forecast/distribution/demand-quantiles"
import { mixtureQuantiles } from "../../../analytics/forecast/distribution/mixture-quantiles"
import { leadDemand } from "../../../analytics/forecast/lead-time/lead-demand"
import type { LeadPlan } from "../../../analytics/forecast/lead-time/lead-plan"
import { leadTimesOf } from "../../../analytics/forecast/lead-time/lead-times-of"
import type { PanelForecast } from "../../../analytics/forecast"
import type { Horizon } from "../../../analytics/forecast/panel/horizon"
import { demandVariance } from "../../../analytics/forecast/spread/demand-variance"
import type { ForecastOptions } from "./forecast-options"

const VERSION = 1

/** What was computed for a file of series. */
export type ForecastAnswer = {
  options: ForecastOptions
  panel: Panel<Frequency>
  horizon: Horizon
  /** First day that is forecast. */
  asOf: string
  run: PanelForecast
  lead: { plan: LeadPlan; run: PanelForecast } | null
}

export type ForecastDocument = ReturnType<typeof toForecastDocument>

/** The document of section 9 of the forecast design. */
export function toForecastDocument(answer: ForecastAnswer) {
  const { options, panel, asOf, run } = answer
  const told = run.items.flatMap((forecast, item) =>
    forecast.method ? [toItem(answer, forecast, item)] : []
  )
  const skipped: Record<string, number> = {}
  const silent = run.items.flatMap(({ item_id, reason }) => {
    if (!reason) {
      return []
    }
    skipped[reason] = (skipped[reason] ?? 0) + 1
    return [{ item_id, reason }]
  })
  return {
    command: "forecast",
    version: VERSION,
    frequency: options.frequency,
    horizon: options.horizon,
    as_of: asOf,
    series: panel.ids.length,
    forecast: told.length,
    skipped,
    items: told,
    no_forecast: silent,
  }
}

function toItem(
  answer: ForecastAnswer,
  forecast: DemandForecast,
  item: number
) {
  const { horizon, lead, options } = answer
  const mean = horizon.periods.map(
    ({ block, share }) => forecast.means[block] * share
  )
  const total = mean.reduce((sum, units) => sum + units, 0)
  const variance =
    total > 0
      ? demandVariance(total, horizon.blocks, forecast.phi, forecast.s2)
      : 0
  const { item_id, method, life, abc, xyz, weights } = forecast
  return {
    item_id,
    class: forecast.class,
    life,
    abc,
    xyz,
    method,
    mean,
    sum: {
      mean: total,
      variance,
      quantiles: byProbability(
        options.quantiles,
        demandQuantiles(options.quantiles, total, variance)
      ),
    },
    weights,
    ...(lead && {
      lead_time: toLeadTime(lead.run.items[item], lead.plan, options.quantiles),
    }),
  }
}

/** Null where no lead time is known. */
function toLeadTime(
  forecast: DemandForecast,
  plan: LeadPlan,
  probabilities: readonly number[]
) {
  const leads = leadTimesOf(plan, forecast.item_id)
  if (leads.length === 0) {
    return null
  }
  const { mean, mixture } = leadDemand(forecast, leads, plan)
  return {
    review: plan.review,
    mean_periods: leads.reduce((sum, lead) => sum + lead, 0) / leads.length,
    mean,
    quantiles: byProbability(
      probabilities,
      mixtureQuantiles(probabilities, mixture)
    ),
  }
}

const byProbability = (
  probabilities: readonly number[],
  values: readonly number[]
) => Object.fromEntries(probabilities.map((p, at) => [String(p), values[at]]))
