import { unitCost } from "../../purchase/items/unit-cost"
import { describeLeadTime } from "../lead-time/describe-lead-time"
import { coverDays } from "../outlook/cover-days"
import { firstDayAtRisk } from "../outlook/first-day-at-risk"
import { riskUntilReceipt } from "../outlook/risk-until-receipt"
import { explainOutcome } from "./explain-outcome"
import { orderBy } from "./order-by"
import { planItem } from "./plan-item"
import { suggestQuantity } from "./suggest-quantity"
import type { SuggestionInputs } from "./suggestion-inputs"
import type { SuggestionOutcome } from "./suggestion-outcome"
import { waitUntil } from "./wait-until"

const LIKELY = 0.5
const WARNING = 0.1

/**
 * What to order of an item for a location, when, and why. A pure function of
 * its inputs, which are stored with each suggestion: the same inputs give the
 * same outcome at any later time.
 */
export function suggestItem(inputs: SuggestionInputs): SuggestionOutcome {
  const plan = planItem(inputs)
  const { target, levels, project } = plan
  const { position, quantity, reason } = suggestQuantity(inputs, plan)
  const lead = describeLeadTime(inputs.lead_times)
  const free = position - project
  const trigger = levels.reorder_point ?? levels.order_up_to
  const cost = unitCost(inputs.terms, quantity)
  const outcome = {
    ...inputs.stock,
    abc: inputs.service.cell?.[0] ?? null,
    xyz: inputs.service.cell?.[1] ?? null,
    position,
    project,
    p: target.service,
    service_from: target.source,
    lead_mean: lead.mean,
    lead_p50: lead.p50,
    lead_p90: lead.p90,
    lead_from: inputs.lead_from,
    reorder_point: levels.reorder_point,
    order_up_to: levels.order_up_to,
    safety_stock: levels.safety_stock,
    ...lookAhead(inputs),
    quantity,
    reason,
    order_by:
      quantity > 0
        ? (plan.review.next_on ?? inputs.today)
        : orderBy(inputs, free - trigger),
    wait_until:
      quantity > 0 && isTooSmall(inputs) ? waitUntil(inputs, free) : null,
    unit_cost_minor: cost,
    value_minor: cost === null ? null : valueOf(cost, quantity),
  }
  const why = explainOutcome(outcome, inputs.terms, inputs.no_forecast_because)
  return { ...outcome, why }
}

const valueOf = (cost: string, quantity: number) =>
  (BigInt(cost) * BigInt(quantity)).toString()

const isTooSmall = ({ supplier, order_value_minor }: SuggestionInputs) =>
  typeof supplier?.minimum_minor === "string" &&
  order_value_minor !== null &&
  BigInt(order_value_minor) < BigInt(supplier.minimum_minor)

/** Risk and cover of the stock that is there. */
function lookAhead({
  outlook,
  today,
  stock,
  supplies,
  lead_times,
}: SuggestionInputs) {
  const available = stock.on_hand - stock.reserved - stock.backordered
  if (!outlook) {
    return {
      available,
      p_stock_out: null,
      expected_lost: null,
      stock_out_date: null,
      warning_date: null,
      cover_low: null,
      cover_median: null,
      cover_high: null,
    }
  }
  const runsOut = (threshold: number) =>
    firstDayAtRisk(outlook, today, available, supplies, threshold)
  return {
    available,
    ...riskUntilReceipt(outlook, today, available, supplies, lead_times),
    stock_out_date: runsOut(LIKELY),
    warning_date: runsOut(WARNING),
    ...coverDays(outlook, today, available),
  }
}
