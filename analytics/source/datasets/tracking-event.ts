import { column } from "../column"
import type { Dataset } from "../dataset"

/** What a courier reported; its free text stays behind. */
export const trackingEventDataset: Dataset = {
  name: "tracking_event",
  table: "tracking_event",
  order: { column: "tracker_id", through: "tracking_tracker", by: "id" },
  columns: {
    id: column.text(),
    tracker_id: column.text(),
    occurred_at: column.timestamptz(),
    effective_at: column.timestamptz(),
    code: column.text(),
    status: column.text(),
    sub: column.text(),
    reason: column.text(),
    status_after: column.text(),
    received_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
