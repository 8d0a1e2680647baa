import { decideQuantity } from "../order/decide-quantity"
import { fillMinimum } from "../order/fill-minimum"
import { orderValue } from "../order/order-value"
import { planItem } from "./plan-item"
import { suggestItem } from "./suggest-item"
import type { SuggestionInputs } from "./suggestion-inputs"
import type { SuggestionOutcome } from "./suggestion-outcome"

export type Suggested = {
  inputs: SuggestionInputs
  outcome: SuggestionOutcome
}

/**
 * Suggestions for all items that one supplier sells to one location: each
 * item by itself, then filled to the supplier's minimum. What was added and
 * what the order is worth go into each item's inputs, so that every
 * suggestion can be made again by itself.
 *
 * @param items with `added` 0 and no order value, in a fixed order: of equal
 *   items the first is filled.
 */
export function suggestOrder(items: readonly SuggestionInputs[]): Suggested[] {
  const minimum = items[0]?.supplier?.minimum_minor ?? null
  if (minimum === null) {
    return items.map((inputs) => ({ inputs, outcome: suggestItem(inputs) }))
  }
  const lines = items.map((inputs) => planItem(inputs))
  const mode = items[0].supplier?.review ?? "continuous"
  const isDue = lines[0].review.is_due
  const orderLines = lines.map(({ line }) => line)
  const decided = orderLines.map((line) => decideQuantity(mode, line))
  const filled = isDue
    ? fillMinimum(Number(minimum), orderLines, decided)
    : decided
  const value = Math.round(orderValue(orderLines, filled)).toString()
  return items.map((one, at) => {
    const inputs = {
      ...one,
      added: filled[at].quantity - decided[at].quantity,
      order_value_minor: value,
    }
    return { inputs, outcome: suggestItem(inputs) }
  })
}
