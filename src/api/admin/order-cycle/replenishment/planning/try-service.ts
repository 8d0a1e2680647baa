import { suggestItem } from "../../../../../modules/replenishment/policy/suggestion/suggest-item"
import type { SuggestionInputs } from "../../../../../modules/replenishment/policy/suggestion/suggestion-inputs"
import type { WhatIf } from "../../../../../types/replenishment/forecasts"

/** What another chance of not running out would ask for. */
export function tryService(inputs: SuggestionInputs, service: number): WhatIf {
  const outcome = suggestItem({
    ...inputs,
    service: { ...inputs.service, own: service },
  })
  const cost = outcome.unit_cost_minor
  return {
    service,
    reorder_point: outcome.reorder_point,
    order_up_to: outcome.order_up_to,
    safety_stock: outcome.safety_stock,
    quantity: outcome.quantity,
    safety_value_minor:
      cost === null
        ? null
        : Math.round(Number(cost) * outcome.safety_stock).toString(),
  }
}
