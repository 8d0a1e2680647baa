import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** When an order came through each stage, and what was promised. */
export const fctOrderTimes: Model["columns"] = {
  placed_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When it was placed.",
    "order.created_at"
  ),
  placed_local_date: column("DATE", "Store-local day of that.", "placed_at"),
  verified_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When all checks were done.",
    "timeline verified"
  ),
  released_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When it was released to packing.",
    "timeline released"
  ),
  pick_started_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When the first box was opened.",
    "timeline pick_started"
  ),
  packed_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When its last parcel was packed.",
    "fct_parcel"
  ),
  handed_over_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When its last parcel was handed over.",
    "fct_parcel"
  ),
  first_scan_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When all its parcels had been scanned.",
    "fct_parcel"
  ),
  delivered_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When its last parcel arrived.",
    "fct_parcel"
  ),
  handed_over_local_date: column(
    "DATE",
    "Store-local day of the hand-over.",
    "handed_over_at"
  ),
  delivered_local_date: column(
    "DATE",
    "Store-local day of the delivery.",
    "delivered_at"
  ),
  canceled_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "When it was cancelled.",
    "order.canceled_at"
  ),
  promised_ship_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "Promised hand-over.",
    "order.metadata, verification_order"
  ),
  promised_deliver_at: column(
    "TIMESTAMP WITH TIME ZONE",
    "Promised delivery.",
    "order.metadata, verification_order"
  ),
  promised_ship_local_date: column(
    "DATE",
    "Store-local day of that promise.",
    "promised_ship_at"
  ),
  promised_deliver_local_date: column(
    "DATE",
    "Store-local day of that promise.",
    "promised_deliver_at"
  ),
}
