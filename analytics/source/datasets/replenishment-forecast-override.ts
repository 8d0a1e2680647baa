import { column } from "../column"
import type { Dataset } from "../dataset"

/** What people know of coming demand; the reason's code, not its text. */
export const replenishmentForecastOverrideDataset: Dataset = {
  name: "replenishment_forecast_override",
  table: "replenishment_forecast_override",
  columns: {
    id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    from_on: column.text(),
    to_on: column.text(),
    kind: column.text(),
    value: column.text(),
    reason: column.text(),
    ended_at: column.timestamptz(),
    result: column.json("result"),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
