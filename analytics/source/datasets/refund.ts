import { column } from "../column"
import type { Dataset } from "../dataset"

/** Money given back. */
export const refundDataset: Dataset = {
  name: "refund",
  table: "refund",
  order: { column: "payment_id", through: "payment", by: "id" },
  columns: {
    id: column.text(),
    payment_id: column.text(),
    refund_reason_id: column.text(),
    amount: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
