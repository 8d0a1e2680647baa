import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"

/** What we last saw of a level: the balances of its fields' last entries. */
export const StockBalance = model
  .define(
    { name: "StockBalance", tableName: "replenishment_stock_balance" },
    {
      id: model.id({ prefix: "osba" }).primaryKey(),
      level_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      stocked_units: exactUnits(),
      reserved_units: exactUnits(),
      incoming_units: exactUnits(),
      /** Of the last entry of each field. */
      stocked_seq: model.number(),
      reserved_seq: model.number(),
      incoming_seq: model.number(),
      /** When we last read the level. */
      seen_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["level_id"], unique: true },
    { on: ["inventory_item_id", "location_id"] },
  ])
