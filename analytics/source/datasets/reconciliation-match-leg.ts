import { column } from "../column"
import type { Dataset } from "../dataset"

/** How much of a matched line went to which item. */
export const reconciliationMatchLegDataset: Dataset = {
  name: "reconciliation_match_leg",
  table: "reconciliation_match_leg",
  columns: {
    id: column.text(),
    match_id: column.text(),
    item_id: column.text(),
    allocated_minor: column.bigint(),
    active: column.boolean(),
    deleted_at: column.timestamptz(),
  },
}
