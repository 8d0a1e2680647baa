import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"

/** What was counted of one item, and what we thought at that moment. */
export const CountLine = model
  .define(
    { name: "CountLine", tableName: "replenishment_count_line" },
    {
      id: model.id({ prefix: "ocnl" }).primaryKey(),
      count_id: model.text(),
      inventory_item_id: model.text(),
      counted_units: exactUnits().nullable(),
      counted_at: model.dateTime().nullable(),
      /** Of the ledger when it was counted. */
      balance_units: exactUnits().nullable(),
      balance_seq: model.number().nullable(),
      /** Counted − balance at that moment. */
      variance_units: exactUnits().nullable(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["count_id", "inventory_item_id"], unique: true }])
