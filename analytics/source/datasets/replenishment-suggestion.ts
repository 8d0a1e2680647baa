import { column } from "../column"
import type { Dataset } from "../dataset"

/** What to order and why, and what people made of it. */
export const replenishmentSuggestionDataset: Dataset = {
  name: "replenishment_suggestion",
  table: "replenishment_suggestion",
  columns: {
    id: column.text(),
    run: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    supplier_id: column.text(),
    supplier_item_id: column.text(),
    outcome: column.json("outcome"),
    quantity: column.integer(),
    reason: column.text(),
    order_by_on: column.text(),
    value_minor: column.bigint(),
    currency_code: column.text(),
    state: column.text(),
    decided_quantity: column.integer(),
    decided_at: column.timestamptz(),
    purchase_order_id: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
