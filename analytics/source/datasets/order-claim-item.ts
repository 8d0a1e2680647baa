import { column } from "../column"
import type { Dataset } from "../dataset"

/** What was wrong with which line. */
export const orderClaimItemDataset: Dataset = {
  name: "order_claim_item",
  table: "order_claim_item",
  order: { column: "claim_id", through: "order_claim", by: "id" },
  columns: {
    id: column.text(),
    claim_id: column.text(),
    item_id: column.text(),
    is_additional_item: column.boolean(),
    reason: column.text(),
    quantity: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
