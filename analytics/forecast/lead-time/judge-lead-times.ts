import { mixtureQuantiles } from "../distribution/mixture-quantiles"
import { normalQuantile } from "../distribution/normal-quantile"
import { ITEM_STATES } from "../fit/item-state"
import { varianceOf } from "../fit/variance-of"
import type { DemandForecast } from "../outlook/demand-forecast"
import type { Fit } from "../outlook/fit"
import { outlookOf } from "../outlook/outlook-of"
import type { Frequency } from "../panel/frequency"
import type { Panel } from "../panel/panel"
import { toBlocks } from "../panel/to-blocks"
import { inBlocks } from "./in-blocks"
import type { LeadBacktest } from "./lead-backtest"
import { leadDemand } from "./lead-demand"
import type { LeadPlan } from "./lead-plan"
import { LeadTally } from "./lead-tally"
import { leadTimesOf } from "./lead-times-of"
import { textbookQuantile } from "./textbook-quantile"

const FITTED = ITEM_STATES.indexOf("fitted")

/**
 * Judges the lead-time mixture against the textbook's normal at the origins
 * from which the longest lead time and the review are still known.
 */
export async function judgeLeadTimes(
  panel: Panel<Frequency>,
  origins: readonly number[],
  plan: LeadPlan,
  probabilities: readonly number[],
  fit: Fit
): Promise<LeadBacktest> {
  const span = plan.longest + plan.review
  const zs = probabilities.map(normalQuantile)
  const mixture = new LeadTally(probabilities)
  const normal = new LeadTally(probabilities)
  for (const origin of origins) {
    if (origin + span > panel.periods) {
      continue
    }
    const model = await fit(toBlocks(panel, origin), plan.fitted)
    const ahead = Math.ceil(inBlocks(span, panel.frequency))
    const { items } = outlookOf(model, { horizon: plan.fitted, ahead })
    items.forEach((forecast, item) => {
      const leads = leadTimesOf(plan, forecast.item_id)
      if (model.fitted.states[item] !== FITTED || leads.length === 0) {
        return
      }
      const sums = leads.map((lead) =>
        sumFrom(panel, item, origin, lead + plan.review)
      )
      const said = leadDemand(forecast, leads, plan)
      const value = panel.unitValue[item]
      mixture.add(mixtureQuantiles(probabilities, said.mixture), sums, value)
      const moments = textbookOf(forecast, said.mean, leads, plan)
      normal.add(
        zs.map((z) => textbookQuantile(z, moments)),
        sums,
        value
      )
    })
  }
  return {
    review: plan.review,
    mean_periods: plan.mean,
    evaluated: mixture.evaluated,
    rows: [
      { distribution: "mixture", ...measuresOf(mixture) },
      { distribution: "normal", ...measuresOf(normal) },
    ],
  }
}

const measuresOf = (tally: LeadTally) => ({
  coverage: tally.coverage(),
  money_pinball: tally.moneyPinball(),
})

function textbookOf(
  { s2 }: DemandForecast,
  mean: number,
  leads: readonly number[],
  { frequency, review }: LeadPlan
) {
  const blocks = leads.map((lead) => inBlocks(lead, frequency))
  const lead = blocks.reduce((sum, value) => sum + value, 0) / blocks.length
  return {
    mean,
    s2,
    span: lead + inBlocks(review, frequency),
    leadVariance: varianceOf(blocks, blocks.length),
  }
}

function sumFrom(
  { quantity, stride }: Panel<Frequency>,
  item: number,
  origin: number,
  periods: number
): number {
  let sum = 0
  for (let t = origin; t < origin + periods; t++) {
    sum += quantity[item * stride + t]
  }
  return sum
}
