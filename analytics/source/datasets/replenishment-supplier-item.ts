import { column } from "../column"
import type { Dataset } from "../dataset"

/** What a supplier sells an inventory item for, and in which packs. */
export const replenishmentSupplierItemDataset: Dataset = {
  name: "replenishment_supplier_item",
  table: "replenishment_supplier_item",
  columns: {
    id: column.text(),
    supplier_id: column.text(),
    inventory_item_id: column.text(),
    supplier_sku: column.text(),
    pack: column.integer(),
    moq: column.integer(),
    cost_minor: column.bigint(),
    cost_breaks: column.json("cost_breaks"),
    stated_days: column.integer(),
    rank: column.integer(),
    valid_from_on: column.text(),
    valid_to_on: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
