import { column } from "../column"
import type { Dataset } from "../dataset"

/** Customers' claims. */
export const orderClaimDataset: Dataset = {
  name: "order_claim",
  table: "order_claim",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    type: column.text(),
    refund_amount: column.numeric(),
    created_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
