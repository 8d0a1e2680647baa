import { column } from "../column"
import type { Dataset } from "../dataset"

/** Goods of an order that arrived together; without notes. */
export const replenishmentReceiptDataset: Dataset = {
  name: "replenishment_receipt",
  table: "replenishment_receipt",
  columns: {
    id: column.text(),
    purchase_order_id: column.text(),
    location_id: column.text(),
    arrived_at: column.timestamptz(),
    received_at: column.timestamptz(),
    accept_over: column.boolean(),
    reversed_at: column.timestamptz(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
