import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const PaymentMatchLeg = model
  .define(
    { name: "PaymentMatchLeg", tableName: "reconciliation_match_leg" },
    {
      id: model.id({ prefix: "orleg" }).primaryKey(),
      match_id: model.text(),
      /** What this part of the line is; `item` and its `suffix` have an item. */
      kind: model
        .enum(["item", "unapplied", "suffix", "fee", "tax", "fx", "write_off"])
        .default("item"),
      item_id: model.text().nullable(),
      allocated_minor: minorUnits(),
      active: model.boolean().default(true),
    }
  )
  .indexes([
    { on: ["match_id", "item_id", "kind"], unique: true },
    { on: ["item_id"] },
  ])
