import { column } from "../column"
import type { Dataset } from "../dataset"

/** What was sold, as it was called then. */
export const orderLineItemDataset: Dataset = {
  name: "order_line_item",
  table: "order_line_item",
  order: { column: "id", through: "order_item", by: "item_id" },
  columns: {
    id: column.text(),
    title: column.text(),
    product_id: column.text(),
    product_title: column.text(),
    variant_id: column.text(),
    variant_sku: column.text(),
    variant_title: column.text(),
    requires_shipping: column.boolean(),
    unit_price: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
