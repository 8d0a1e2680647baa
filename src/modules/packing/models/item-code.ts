import { model } from "@medusajs/framework/utils"

/** A further barcode of an item, such as a case of twelve. */
export const ItemCode = model
  .define(
    { name: "PackingItemCode", tableName: "packing_item_code" },
    {
      id: model.id({ prefix: "ocode" }).primaryKey(),
      code: model.text(),
      inventory_item_id: model.text(),
      /** Inventory units that one scan stands for. */
      units: model.number().default(1),
    }
  )
  .indexes([{ on: ["code"], unique: true }, { on: ["inventory_item_id"] }])
  .checks([
    {
      name: "packing_item_code_units",
      expression: ({ units }) => `${units} > 0`,
    },
  ])
