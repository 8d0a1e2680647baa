import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"
import { stockFields } from "../ledger/stock-fields"

/** What we last saw in a level's field: the balance of its last entry. */
export const StockBalance = model
  .define(
    { name: "StockBalance", tableName: "replenishment_stock_balance" },
    {
      id: model.id({ prefix: "osba" }).primaryKey(),
      level_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      field: model.enum([...stockFields]),
      seq: model.number(),
      balance_units: exactUnits(),
      seen_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["level_id", "field"], unique: true },
    { on: ["inventory_item_id", "location_id"] },
  ])
