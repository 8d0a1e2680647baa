import { model } from "@medusajs/framework/utils"

export const ParcelItem = model
  .define(
    { name: "ParcelItem", tableName: "packing_parcel_item" },
    {
      id: model.id({ prefix: "opcli" }).primaryKey(),
      parcel_id: model.text(),
      pick_task_id: model.text(),
      line_item_id: model.text(),
      inventory_item_id: model.text(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      verified: model.number().default(0),
    }
  )
  .indexes([{ on: ["parcel_id", "pick_task_id"], unique: true }])
