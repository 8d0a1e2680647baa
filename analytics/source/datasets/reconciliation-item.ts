import { column } from "../column"
import type { Dataset } from "../dataset"

/** What the platform says was paid or is due; payers stay behind. */
export const reconciliationItemDataset: Dataset = {
  name: "reconciliation_item",
  table: "reconciliation_item",
  columns: {
    id: column.text(),
    kind: column.text(),
    entity_id: column.text(),
    order_id: column.text(),
    payment_id: column.text(),
    provider_id: column.text(),
    amount_minor: column.bigint(),
    currency_code: column.text(),
    due_on: column.text(),
    opened_at: column.timestamptz(),
    state: column.text(),
    withdrawn_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
