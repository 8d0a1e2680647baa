import { column } from "../column"
import type { Dataset } from "../dataset"

/** An item at a location at the end of a store-local day. */
export const replenishmentStockDayDataset: Dataset = {
  name: "replenishment_stock_day",
  table: "replenishment_stock_day",
  columns: {
    id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    day_on: column.text(),
    stocked_units: column.numeric(),
    reserved_units: column.numeric(),
    incoming_units: column.numeric(),
    exposure: column.double("exposure"),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
