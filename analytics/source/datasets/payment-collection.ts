import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's payment collections. */
export const paymentCollectionDataset: Dataset = {
  name: "payment_collection",
  table: "payment_collection",
  columns: {
    id: column.text(),
    currency_code: column.text(),
    amount: column.numeric(),
    status: column.text(),
    created_at: column.timestamptz(),
    completed_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
