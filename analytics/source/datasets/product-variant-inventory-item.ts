import { column } from "../column"
import type { Dataset } from "../dataset"

/** Inventory items that a variant consists of. */
export const productVariantInventoryItemDataset: Dataset = {
  name: "product_variant_inventory_item",
  table: "product_variant_inventory_item",
  columns: {
    id: column.text(),
    variant_id: column.text(),
    inventory_item_id: column.text(),
    required_quantity: column.numeric(),
    deleted_at: column.timestamptz(),
  },
}
