import { column } from "../column"
import type { Dataset } from "../dataset"

/** Money taken. */
export const captureDataset: Dataset = {
  name: "capture",
  table: "capture",
  order: { column: "payment_id", through: "payment", by: "id" },
  columns: {
    id: column.text(),
    payment_id: column.text(),
    amount: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
