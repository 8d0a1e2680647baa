import type { DemandComponent } from "../distribution/demand-component"
import type { DemandForecast } from "../outlook/demand-forecast"
import { demandOver } from "../outlook/demand-over"
import { inBlocks } from "./in-blocks"
import type { LeadPlan } from "./lead-plan"

/** What is asked for until the goods of the next order but one are there. */
export type LeadDemand = {
  /** Mean units over lead time and review. */
  mean: number
  /** One case per different lead time. */
  mixture: DemandComponent[]
}

/**
 * Demand over an uncertain lead time plus review, as a mixture: each lead
 * time that was seen, with the demand of its own span.
 *
 * @param leads periods, at least one.
 */
export function leadDemand(
  forecast: Pick<DemandForecast, "means" | "phi" | "s2">,
  leads: readonly number[],
  { frequency, review }: LeadPlan
): LeadDemand {
  const counts = new Map<number, number>()
  for (const lead of [...leads].sort((a, b) => a - b)) {
    counts.set(lead, (counts.get(lead) ?? 0) + 1)
  }
  const mixture = [...counts].map(([lead, count]) => ({
    weight: count / leads.length,
    ...demandOver(forecast, inBlocks(lead + review, frequency)),
  }))
  return {
    mean: mixture.reduce((sum, { weight, mean }) => sum + weight * mean, 0),
    mixture,
  }
}
