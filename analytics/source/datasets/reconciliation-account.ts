import { column } from "../column"
import type { Dataset } from "../dataset"

/** Accounts whose statements are matched. */
export const reconciliationAccountDataset: Dataset = {
  name: "reconciliation_account",
  table: "reconciliation_account",
  columns: {
    id: column.text(),
    code: column.text(),
    name: column.text(),
    kind: column.text(),
    currency_code: column.text(),
    time_zone: column.text(),
    deleted_at: column.timestamptz(),
  },
}
