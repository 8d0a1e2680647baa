import type { SuggestionReason } from "../../../../types/replenishment/suggestions"
import { decideQuantity } from "../order/decide-quantity"
import type { planItem } from "./plan-item"
import type { SuggestionInputs } from "./suggestion-inputs"

/**
 * Quantity and reason of an item: by itself, with what was added for the
 * supplier's minimum, or nothing on a day on which no order is taken.
 */
export function suggestQuantity(
  inputs: SuggestionInputs,
  { review, line }: ReturnType<typeof planItem>
): { position: number; quantity: number; reason: SuggestionReason } {
  const mode = inputs.supplier?.review ?? "continuous"
  const { position, quantity, reason } = decideQuantity(mode, line)
  const isWanted = quantity > 0 || inputs.added > 0
  if (isWanted && !review.is_due) {
    return { position, quantity: 0, reason: "NOT_ORDER_DAY" }
  }
  if (inputs.added > 0) {
    const filled = quantity + inputs.added
    return { position, quantity: filled, reason: "FILLS_MINIMUM" }
  }
  const isBlind = !inputs.outlook && quantity === 0 && reason === "ENOUGH"
  return {
    position,
    quantity,
    reason: isBlind && !hasManual(inputs) ? "NO_FORECAST" : reason,
  }
}

const hasManual = ({ manual }: SuggestionInputs) =>
  manual.min !== null || manual.max !== null
