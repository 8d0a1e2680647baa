import { column } from "../column"
import type { Dataset } from "../dataset"

/** One item of an order to a supplier. */
export const replenishmentPurchaseLineDataset: Dataset = {
  name: "replenishment_purchase_line",
  table: "replenishment_purchase_line",
  columns: {
    id: column.text(),
    purchase_order_id: column.text(),
    supplier_item_id: column.text(),
    inventory_item_id: column.text(),
    ordered: column.integer(),
    accepted: column.integer(),
    damaged: column.integer(),
    canceled: column.integer(),
    cost_minor: column.bigint(),
    suggestion_id: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
