import { column } from "../column"
import type { Dataset } from "../dataset"

/** Money taken. */
export const captureDataset: Dataset = {
  name: "capture",
  table: "capture",
  columns: {
    id: column.text(),
    payment_id: column.text(),
    amount: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
