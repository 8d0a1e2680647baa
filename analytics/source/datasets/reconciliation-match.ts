import { column } from "../column"
import type { Dataset } from "../dataset"

/** Which rule or person matched a line. */
export const reconciliationMatchDataset: Dataset = {
  name: "reconciliation_match",
  table: "reconciliation_match",
  columns: {
    id: column.text(),
    line_id: column.text(),
    rule: column.text(),
    confidence: column.text(),
    decided_by: column.text(),
    decided_at: column.timestamptz(),
    state: column.text(),
    deleted_at: column.timestamptz(),
  },
}
