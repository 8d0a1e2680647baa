import { column } from "../column"
import type { Dataset } from "../dataset"

/** Versions of an order's lines: those with the order's own version count. */
export const orderItemDataset: Dataset = {
  name: "order_item",
  table: "order_item",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    version: column.integer(),
    item_id: column.text(),
    quantity: column.numeric(),
    fulfilled_quantity: column.numeric(),
    shipped_quantity: column.numeric(),
    delivered_quantity: column.numeric(),
    return_received_quantity: column.numeric(),
    written_off_quantity: column.numeric(),
    unit_price: column.numeric(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
