import type { SuggestionOutcome } from "../../../../../modules/replenishment/policy/suggestion/suggestion-outcome"
import type {
  PolicyFigures,
  PositionRow,
} from "../../../../../types/replenishment/suggestions"

/** What the policy says of an item, as the door shows it. */
export const toPolicyFigures = (outcome: SuggestionOutcome): PolicyFigures => ({
  service: outcome.p,
  service_from: outcome.service_from,
  reorder_point: outcome.reorder_point,
  order_up_to: outcome.order_up_to,
  safety_stock: outcome.safety_stock,
  lead_mean_days: outcome.lead_mean,
  lead_p90_days: outcome.lead_p90,
  lead_from: outcome.lead_from,
  project: outcome.project,
})

/** Goods that are here, on their way or promised. */
export const toPosition = (outcome: SuggestionOutcome): PositionRow => ({
  on_hand: outcome.on_hand,
  reserved: outcome.reserved,
  backordered: outcome.backordered,
  on_order: outcome.on_order,
  transfers_in: outcome.transfers_in,
  position: outcome.position,
})
