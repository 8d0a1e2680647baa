import { column } from "../column"
import type { Dataset } from "../dataset"

/** Lines of statements; texts and parties stay behind. */
export const reconciliationLineDataset: Dataset = {
  name: "reconciliation_line",
  table: "reconciliation_line",
  columns: {
    id: column.text(),
    account_id: column.text(),
    file_id: column.text(),
    kind: column.text(),
    amount_minor: column.bigint(),
    currency_code: column.text(),
    booked_on: column.text(),
    value_on: column.text(),
    provisional: column.boolean(),
    state: column.text(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
