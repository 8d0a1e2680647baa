import { column } from "../column"
import type { Dataset } from "../dataset"

/** Which payment collections pay an order. */
export const orderPaymentCollectionDataset: Dataset = {
  name: "order_payment_collection",
  table: "order_payment_collection",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    payment_collection_id: column.text(),
    deleted_at: column.timestamptz(),
  },
}
