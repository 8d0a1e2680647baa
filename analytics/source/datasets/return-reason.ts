import { column } from "../column"
import type { Dataset } from "../dataset"

/** Why goods come back, in the shop's words. */
export const returnReasonDataset: Dataset = {
  name: "return_reason",
  table: "return_reason",
  columns: {
    id: column.text(),
    value: column.text(),
    label: column.text(),
    deleted_at: column.timestamptz(),
  },
}
