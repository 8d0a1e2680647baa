import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"

/** An item at a location at the end of a store-local day. */
export const StockDay = model
  .define(
    { name: "StockDay", tableName: "replenishment_stock_day" },
    {
      id: model.id({ prefix: "osda" }).primaryKey(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      /** ISO, in the store's zone. */
      day_on: model.text(),
      stocked_units: exactUnits(),
      reserved_units: exactUnits(),
      incoming_units: exactUnits(),
      /** Share of the day's trade in which it could be sold, 0–1. */
      exposure: model.float(),
    }
  )
  .indexes([
    {
      name: "IDX_replenishment_stock_day_unique",
      on: ["inventory_item_id", "location_id", "day_on"],
      unique: true,
    },
    { on: ["day_on"] },
  ])
