import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** How well an order was served, and for how much. */
export const fctOrderJudgement: Model["columns"] = {
  is_due_to_ship: column(
    "BOOLEAN",
    "Promised ship time has passed, not cancelled.",
    "promised_ship_at, as_of"
  ),
  is_due: column(
    "BOOLEAN",
    "Promised delivery has passed, not cancelled.",
    "promised_deliver_at, as_of"
  ),
  shipped_on_time: column(
    "BOOLEAN",
    "Handed over by the promise.",
    "handed_over_at"
  ),
  is_on_time: column(
    "BOOLEAN",
    "Everything arrived by the promise.",
    "delivered_at"
  ),
  is_in_full: column(
    "BOOLEAN",
    "Every line shipped whole, none claimed missing or wrong.",
    "fct_order_line"
  ),
  is_undamaged: column(
    "BOOLEAN",
    "Nothing claimed faulty, come back damaged or reported damaged by the courier.",
    "fct_order_line, fct_parcel"
  ),
  has_right_documents: column(
    "BOOLEAN",
    "No document had to be voided or replaced.",
    "documents_document.status"
  ),
  is_otif: column("BOOLEAN", "On time and in full.", "is_on_time, is_in_full"),
  is_perfect: column(
    "BOOLEAN",
    "On time, in full, undamaged, right documents.",
    "the four"
  ),
  is_touchless: column(
    "BOOLEAN",
    "Handed over without hold or override.",
    "fct_hold, timeline override"
  ),
  holds: column("BIGINT", "Holds it had.", "fct_hold", "holds"),
  hold_hours: column(
    "DOUBLE",
    "How long they held, added up.",
    "fct_hold",
    "hours"
  ),
  lines: column("BIGINT", "Lines.", "fct_order_line", "lines"),
  units_ordered: column("DECIMAL(18,3)", "Ordered.", "fct_order_line", "units"),
  units_short: column(
    "DECIMAL(18,3)",
    "Not found when picked, at most what was ordered.",
    "fct_order_line",
    "units"
  ),
  parcels: column("BIGINT", "Parcels.", "fct_parcel", "parcels"),
  total_minor: column(
    "BIGINT",
    "Order total.",
    "order_summary.totals.current_order_total",
    "minor units"
  ),
  captured_minor: column("BIGINT", "Captured.", "fct_payment", "minor units"),
  refunded_minor: column("BIGINT", "Refunded.", "fct_payment", "minor units"),
}
