import { column } from "../column"
import type { Dataset } from "../dataset"

/** The timeline: what happened to an order. Payloads stay behind. */
export const timelineEventDataset: Dataset = {
  name: "timeline_event",
  table: "timeline_event",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    kind: column.text(),
    cause: column.text(),
    at: column.timestamptz(),
    actor: column.text(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
