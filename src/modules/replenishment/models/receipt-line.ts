import { model } from "@medusajs/framework/utils"

/** What a receipt brought of one ordered line, whole units. */
export const ReceiptLine = model
  .define(
    { name: "ReceiptLine", tableName: "replenishment_receipt_line" },
    {
      id: model.id({ prefix: "orel" }).primaryKey(),
      receipt_id: model.text(),
      purchase_line_id: model.text(),
      inventory_item_id: model.text(),
      accepted: model.number(),
      damaged: model.number().default(0),
    }
  )
  .indexes([
    { on: ["receipt_id", "purchase_line_id"], unique: true },
    { on: ["purchase_line_id"] },
  ])
  .checks([
    ({ accepted, damaged }) =>
      `${accepted} >= 0 and ${damaged} >= 0 and ${accepted} + ${damaged} > 0`,
  ])
