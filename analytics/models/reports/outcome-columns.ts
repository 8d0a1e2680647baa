import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Figures that the policy answered, by their names in its outcome. */
export const outcomeColumns: Model["columns"] = {
  on_hand: column(
    "DOUBLE",
    "On the shelf.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  reserved: column(
    "DOUBLE",
    "Promised to orders.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  backordered: column(
    "DOUBLE",
    "Owed to back-orders.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  on_order: column(
    "DOUBLE",
    "Open at suppliers.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  transfers_in: column(
    "DOUBLE",
    "Under way from other locations.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  project: column(
    "DOUBLE",
    "Project demand due within lead time and review, not reserved.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  position: column(
    "DOUBLE",
    "on hand − reserved − back-ordered + on order + transfers in.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  lead_mean: column(
    "DOUBLE",
    "Mean lead time.",
    "replenishment_suggestion.outcome",
    "days"
  ),
  lead_p90: column(
    "DOUBLE",
    "Lead time not exceeded with 90 %.",
    "replenishment_suggestion.outcome",
    "days"
  ),
  p: column(
    "DOUBLE",
    "Service target: chance of not running out in a cycle.",
    "replenishment_suggestion.outcome",
    "share"
  ),
  reorder_point: column(
    "DOUBLE",
    "Order below it; null for calendar suppliers.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  order_up_to: column(
    "DOUBLE",
    "Position that an order brings.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  safety_stock: column(
    "DOUBLE",
    "Reorder point (or order-up-to) without the expected demand.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  p_stock_out: column(
    "DOUBLE",
    "Chance of running out before the next receipt.",
    "replenishment_suggestion.outcome",
    "share"
  ),
  expected_lost: column(
    "DOUBLE",
    "Expected demand lost until then.",
    "replenishment_suggestion.outcome",
    "units"
  ),
  cover_low: column(
    "DOUBLE",
    "Days that stock lasts with 90 %.",
    "replenishment_suggestion.outcome",
    "days"
  ),
  cover_median: column(
    "DOUBLE",
    "Days that stock lasts with 50 %.",
    "replenishment_suggestion.outcome",
    "days"
  ),
  cover_high: column(
    "DOUBLE",
    "Days that stock lasts with 10 %.",
    "replenishment_suggestion.outcome",
    "days"
  ),
}
