import type { SuggestionInputs } from "../../policy/suggestion/suggestion-inputs"
import type { SuggestionOutcome } from "../../policy/suggestion/suggestion-outcome"

/** A suggestion as it is kept; its run and state come from the writing. */
export type NewSuggestion = {
  inventory_item_id: string
  location_id: string
  supplier_id: string | null
  supplier_item_id: string | null
  inputs: SuggestionInputs
  outcome: SuggestionOutcome
  quantity: number
  reason: string
  order_by_on: string | null
  value_minor: string | null
  currency_code: string | null
}
