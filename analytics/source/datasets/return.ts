import { column } from "../column"
import type { Dataset } from "../dataset"

/** Goods that come back. */
export const returnDataset: Dataset = {
  name: "return",
  table: "return",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    claim_id: column.text(),
    exchange_id: column.text(),
    status: column.text(),
    refund_amount: column.numeric(),
    requested_at: column.timestamptz(),
    received_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
