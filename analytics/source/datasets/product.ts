import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's products. */
export const productDataset: Dataset = {
  name: "product",
  table: "product",
  columns: {
    id: column.text(),
    title: column.text(),
    status: column.text(),
    collection_id: column.text(),
    type_id: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
