import { column } from "../column"
import type { Dataset } from "../dataset"

/** What was to be taken from a shelf, and was. */
export const packingPickTaskDataset: Dataset = {
  name: "packing_pick_task",
  table: "packing_pick_task",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    line_item_id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    variant_id: column.text(),
    sku: column.text(),
    quantity: column.integer(),
    required_quantity: column.integer(),
    parts: column.integer(),
    picked: column.integer(),
    short: column.integer(),
    state: column.text(),
    picked_by: column.text(),
    picked_at: column.timestamptz(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
