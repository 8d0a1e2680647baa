import { column } from "../column"
import type { Dataset } from "../dataset"

/** What people decided for an item's stock. */
export const replenishmentItemPolicyDataset: Dataset = {
  name: "replenishment_item_policy",
  table: "replenishment_item_policy",
  columns: {
    id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    service_basis_points: column.integer(),
    manual_min: column.integer(),
    manual_max: column.integer(),
    max_cover_days: column.integer(),
    shelf_life_days: column.integer(),
    end_of_life: column.boolean(),
    predecessor_item_id: column.text(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
