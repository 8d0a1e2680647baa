import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's variants. */
export const productVariantDataset: Dataset = {
  name: "product_variant",
  table: "product_variant",
  columns: {
    id: column.text(),
    product_id: column.text(),
    title: column.text(),
    sku: column.text(),
    barcode: column.text(),
    manage_inventory: column.boolean(),
    allow_backorder: column.boolean(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
