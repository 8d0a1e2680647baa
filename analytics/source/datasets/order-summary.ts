import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's computed totals per version of an order. */
export const orderSummaryDataset: Dataset = {
  name: "order_summary",
  table: "order_summary",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    version: column.integer(),
    current_order_total: column.total("current_order_total"),
    original_order_total: column.total("original_order_total"),
    paid_total: column.total("paid_total"),
    refunded_total: column.total("refunded_total"),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
