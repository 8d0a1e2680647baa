import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const PaymentMatchLeg = model
  .define(
    { name: "PaymentMatchLeg", tableName: "reconciliation_match_leg" },
    {
      id: model.id({ prefix: "orleg" }).primaryKey(),
      match_id: model.text(),
      item_id: model.text(),
      allocated_minor: minorUnits(),
      active: model.boolean().default(true),
    }
  )
  .indexes([{ on: ["match_id", "item_id"], unique: true }, { on: ["item_id"] }])
