import { column } from "../column"
import type { Dataset } from "../dataset"

/** Known orders to come; without their notes. */
export const replenishmentProjectDemandDataset: Dataset = {
  name: "replenishment_project_demand",
  table: "replenishment_project_demand",
  columns: {
    id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    quantity: column.integer(),
    due_on: column.text(),
    order_id: column.text(),
    state: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
