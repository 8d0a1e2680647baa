import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's payments (authorisations). */
export const paymentDataset: Dataset = {
  name: "payment",
  table: "payment",
  order: {
    column: "payment_collection_id",
    through: "order_payment_collection",
    by: "payment_collection_id",
  },
  columns: {
    id: column.text(),
    payment_collection_id: column.text(),
    provider_id: column.text(),
    currency_code: column.text(),
    amount: column.numeric(),
    created_at: column.timestamptz(),
    captured_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
