import { type ReorderLevels, reorderLevels } from "../order/reorder-levels"
import type { SuggestionInputs } from "./suggestion-inputs"

/** Levels where nothing is forecast: only what a person has set. */
const NO_LEVELS: ReorderLevels = {
  reorder_point: null,
  order_up_to: 0,
  safety_stock: 0,
  span_mean: 0,
}

/**
 * Reorder point and order-up-to of an item: by forecast, lead time and
 * service; a person's minimum and maximum replace them.
 *
 * @param reviewDays null: of a continuous supplier.
 */
export function planLevels(
  inputs: SuggestionInputs,
  service: number,
  reviewDays: number | null
): ReorderLevels {
  const { outlook, today, lead_times, cover_days, manual } = inputs
  const levels = outlook
    ? reorderLevels({
        outlook,
        today,
        lead_times,
        service,
        review_days: reviewDays,
        cover_days,
      })
    : NO_LEVELS
  if (manual.min === null && manual.max === null) {
    return levels
  }
  const point = manual.min ?? levels.reorder_point
  const upTo = manual.max ?? Math.max(levels.order_up_to, manual.min ?? 0)
  return {
    ...levels,
    reorder_point: point,
    order_up_to: Math.max(upTo, point ?? 0),
    safety_stock: (point ?? upTo) - levels.span_mean,
  }
}
