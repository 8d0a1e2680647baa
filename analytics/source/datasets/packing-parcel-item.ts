import { column } from "../column"
import type { Dataset } from "../dataset"

/** What is in a parcel, in inventory units. */
export const packingParcelItemDataset: Dataset = {
  name: "packing_parcel_item",
  table: "packing_parcel_item",
  columns: {
    id: column.text(),
    parcel_id: column.text(),
    pick_task_id: column.text(),
    line_item_id: column.text(),
    inventory_item_id: column.text(),
    quantity: column.integer(),
    required_quantity: column.integer(),
    parts: column.integer(),
    verified: column.integer(),
    deleted_at: column.timestamptz(),
  },
}
