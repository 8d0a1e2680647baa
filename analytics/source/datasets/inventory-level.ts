import { column } from "../column"
import type { Dataset } from "../dataset"

/** Stock of an item at a location. */
export const inventoryLevelDataset: Dataset = {
  name: "inventory_level",
  table: "inventory_level",
  columns: {
    id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    stocked_quantity: column.numeric(),
    reserved_quantity: column.numeric(),
    incoming_quantity: column.numeric(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
