import { type DecidedLine, decideQuantity } from "./decide-quantity"
import { fillMinimum } from "./fill-minimum"
import type { OrderLineInput } from "./order-line-input"
import { orderValue } from "./order-value"
import type { ReviewMode } from "./review-modes"

export type PlannedOrder = {
  /** In the order of the input; those of which nothing is ordered, too. */
  lines: DecidedLine[]
  /** Of the lines whose cost is known. */
  value: number
  meets_minimum: boolean
}

/**
 * An order to one supplier for one location.
 *
 * @param minimum what it must be worth, in the unit of `unit_cost`; null or 0
 *   when anything may be ordered.
 */
export function planOrder(
  review: ReviewMode,
  minimum: number | null,
  lines: readonly OrderLineInput[]
): PlannedOrder {
  const decided = lines.map((line) => decideQuantity(review, line))
  const filled = fillMinimum(minimum ?? 0, lines, decided)
  const value = orderValue(lines, filled)
  return { lines: filled, value, meets_minimum: value >= (minimum ?? 0) }
}
