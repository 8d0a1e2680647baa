import { column } from "../column"
import type { Dataset } from "../dataset"

/** What a receipt brought of one ordered line. */
export const replenishmentReceiptLineDataset: Dataset = {
  name: "replenishment_receipt_line",
  table: "replenishment_receipt_line",
  columns: {
    id: column.text(),
    receipt_id: column.text(),
    purchase_line_id: column.text(),
    inventory_item_id: column.text(),
    accepted: column.integer(),
    damaged: column.integer(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
