import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"
import { exactUnits } from "../../../quantity/exact-units"

/** What was counted of one item, and what we thought at that moment. */
export const CountLine = model
  .define(
    { name: "CountLine", tableName: "replenishment_count_line" },
    {
      id: model.id({ prefix: "ocnl" }).primaryKey(),
      count_id: model.text(),
      inventory_item_id: model.text(),
      /** Value class when the sheet was made. */
      abc: model.enum(["A", "B", "C"]).default("C"),
      /** Of the sheet before; null: never counted. */
      last_counted_at: model.dateTime().nullable(),
      counted_units: exactUnits().nullable(),
      counted_at: model.dateTime().nullable(),
      /** Of the ledger when it was counted. */
      balance_units: exactUnits().nullable(),
      balance_seq: model.number().nullable(),
      /** Counted − balance at that moment. */
      variance_units: exactUnits().nullable(),
      counted_by: model.text().nullable(),
      /** Of one unit when it was counted; null: unknown. */
      cost_minor: minorUnits().nullable(),
      currency_code: model.text().nullable(),
      /** Beyond what one person may post. */
      needs_confirmation: model.boolean().default(false),
    }
  )
  .indexes([
    { on: ["count_id", "inventory_item_id"], unique: true },
    { on: ["inventory_item_id"] },
  ])
