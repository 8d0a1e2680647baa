import { column } from "../column"
import type { Dataset } from "../dataset"

/** Changes of levels, each with why; without notes. */
export const replenishmentStockEntryDataset: Dataset = {
  name: "replenishment_stock_entry",
  table: "replenishment_stock_entry",
  columns: {
    id: column.text(),
    level_id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    field: column.text(),
    seq: column.integer(),
    kind: column.text(),
    delta_units: column.numeric(),
    balance_units: column.numeric(),
    from_at: column.timestamptz(),
    at: column.timestamptz(),
    cause: column.text(),
    order_id: column.text(),
    actor_id: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
