import { column } from "../column"
import type { Dataset } from "../dataset"

/** Lines that come back, and how many of them damaged. */
export const returnItemDataset: Dataset = {
  name: "return_item",
  table: "return_item",
  order: { column: "return_id", through: "return", by: "id" },
  columns: {
    id: column.text(),
    return_id: column.text(),
    item_id: column.text(),
    reason_id: column.text(),
    quantity: column.numeric(),
    received_quantity: column.numeric(),
    damaged_quantity: column.numeric(),
    deleted_at: column.timestamptz(),
  },
}
