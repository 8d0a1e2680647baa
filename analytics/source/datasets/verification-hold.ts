import { column } from "../column"
import type { Dataset } from "../dataset"

/** Holds; reasons and notes that people typed stay behind. */
export const verificationHoldDataset: Dataset = {
  name: "verification_hold",
  table: "verification_hold",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    type: column.text(),
    gate: column.text(),
    subject: column.text(),
    source: column.text(),
    release_by: column.text(),
    placed_by: column.text(),
    placed_at: column.timestamptz(),
    released_by: column.text(),
    released_at: column.timestamptz(),
    released_how: column.text(),
    deleted_at: column.timestamptz(),
  },
}
