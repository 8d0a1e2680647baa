import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's inventory items. */
export const inventoryItemDataset: Dataset = {
  name: "inventory_item",
  table: "inventory_item",
  columns: {
    id: column.text(),
    sku: column.text(),
    title: column.text(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
