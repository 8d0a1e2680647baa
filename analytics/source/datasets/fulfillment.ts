import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's fulfilments. */
export const fulfillmentDataset: Dataset = {
  name: "fulfillment",
  table: "fulfillment",
  order: { column: "id", through: "order_fulfillment", by: "fulfillment_id" },
  columns: {
    id: column.text(),
    location_id: column.text(),
    provider_id: column.text(),
    packed_at: column.timestamptz(),
    shipped_at: column.timestamptz(),
    delivered_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
