import { column } from "../column"
import type { Dataset } from "../dataset"

/** Discounts of lines, and the promotions that gave them. */
export const orderLineItemAdjustmentDataset: Dataset = {
  name: "order_line_item_adjustment",
  table: "order_line_item_adjustment",
  order: { column: "item_id", through: "order_item", by: "item_id" },
  columns: {
    id: column.text(),
    item_id: column.text(),
    version: column.integer(),
    promotion_id: column.text(),
    code: column.text(),
    amount: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
