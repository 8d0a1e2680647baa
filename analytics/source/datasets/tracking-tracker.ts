import { column } from "../column"
import type { Dataset } from "../dataset"

/** A parcel as its courier reports it. */
export const trackingTrackerDataset: Dataset = {
  name: "tracking_tracker",
  table: "tracking_tracker",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    fulfillment_id: column.text(),
    parcel_id: column.text(),
    courier: column.text(),
    service: column.text(),
    status: column.text(),
    sub: column.text(),
    reason: column.text(),
    attempts: column.integer(),
    first_attempt_success: column.boolean(),
    status_at: column.timestamptz(),
    first_scan_at: column.timestamptz(),
    out_for_delivery_at: column.timestamptz(),
    delivered_at: column.timestamptz(),
    returned_at: column.timestamptz(),
    last_scan_at: column.timestamptz(),
    promised_at: column.timestamptz(),
    closed_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
