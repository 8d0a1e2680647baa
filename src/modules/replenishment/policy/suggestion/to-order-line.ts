import { demandOver } from "../demand/demand-over"
import { describeLeadTime } from "../lead-time/describe-lead-time"
import { unitCost } from "../../purchase/items/unit-cost"
import type { OrderLineInput } from "../order/order-line-input"
import type { ReorderLevels } from "../order/reorder-levels"
import type { SuggestionInputs } from "./suggestion-inputs"

type Known = {
  levels: ReorderLevels
  project: number
  reviewDays: number | null
}

/** An item's line of an order, as `planOrder` wants it. */
export function toOrderLine(
  inputs: SuggestionInputs,
  { levels, project, reviewDays }: Known
): OrderLineInput {
  const { outlook, today, terms, stock, service } = inputs
  const lead = describeLeadTime(inputs.lead_times).mean
  const cycle = Math.round(lead) + (reviewDays ?? inputs.cover_days)
  const demand = outlook
    ? demandOver(outlook, today, cycle)
    : { mean: 0, variance: 0 }
  const cost = unitCost(terms, terms.moq)
  return {
    ...stock,
    item: inputs.item,
    reorder_point: levels.reorder_point,
    order_up_to: levels.order_up_to,
    moq: terms.moq,
    pack: terms.pack,
    max_position: maxPosition(inputs),
    end_of_life: inputs.end_of_life,
    project,
    unit_cost: cost === null ? null : Number(cost),
    margin: marginOf(cost, service.price),
    ...demand,
  }
}

/** Demand of the days that stock may last; null: no limit. */
function maxPosition(inputs: SuggestionInputs): number | null {
  const limits = [inputs.max_cover_days, inputs.shelf_life_days].filter(
    (days) => days !== null
  )
  return limits.length && inputs.outlook
    ? demandOver(inputs.outlook, inputs.today, Math.min(...limits)).mean
    : null
}

/** Without a price an item is taken to earn what it costs. */
const marginOf = (cost: string | null, price: number | null) =>
  cost === null ? 0 : (price ?? 2 * Number(cost)) - Number(cost)
