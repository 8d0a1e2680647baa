import type { OrderLineInput } from "./order-line-input"
import type { OrderReason } from "./order-reasons"
import { packLimits } from "./pack-limits"
import type { ReviewMode } from "./review-modes"
import { stockPosition } from "./stock-position"

export type DecidedLine = {
  item: string
  position: number
  quantity: number
  reason: OrderReason
}

const CLOSE = 1e-9

/**
 * How many units of an item to order, by itself: up to the order-up-to level
 * when position less project demand is below the reorder point (of a calendar
 * supplier: below the order-up-to level), in whole packs, at least the MOQ,
 * within the highest position.
 *
 * Source: section 4 of the forecast design.
 */
export function decideQuantity(
  review: ReviewMode,
  line: OrderLineInput
): DecidedLine {
  const position = stockPosition(line)
  const decided = (quantity: number, reason: OrderReason) => ({
    item: line.item,
    position,
    quantity,
    reason,
  })
  if (line.end_of_life) {
    return decided(0, "END_OF_LIFE")
  }
  const free = position - line.project
  const need = line.order_up_to - free
  if (free >= trigger(review, line) - CLOSE || need <= CLOSE) {
    return decided(0, "ENOUGH")
  }
  const { least, most } = packLimits(line)
  if (most < least) {
    return decided(0, "MOQ_TOO_LARGE")
  }
  const packs = Math.ceil(need / line.pack - CLOSE) * line.pack
  const wanted = Math.max(least, packs)
  return wanted > most ? decided(most, "CAPPED") : decided(wanted, "REORDER")
}

const trigger = (review: ReviewMode, line: OrderLineInput) =>
  review === "calendar"
    ? line.order_up_to
    : (line.reorder_point ?? line.order_up_to)
