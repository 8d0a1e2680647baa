import { model } from "@medusajs/framework/utils"

/** A parcel's share of a pick task, in inventory units. */
export const ParcelItem = model
  .define(
    { name: "ParcelItem", tableName: "packing_parcel_item" },
    {
      id: model.id({ prefix: "opcli" }).primaryKey(),
      parcel_id: model.text(),
      pick_task_id: model.text(),
      line_item_id: model.text(),
      inventory_item_id: model.text(),
      variant_id: model.text().nullable(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      required_quantity: model.number().default(1),
      parts: model.number().default(1),
      verified: model.number().default(0),
    }
  )
  .indexes([{ on: ["parcel_id", "pick_task_id"], unique: true }])
  .checks([
    {
      name: "packing_parcel_item_verified",
      expression: ({ verified, quantity }) =>
        `${verified} >= 0 and ${verified} <= ${quantity}`,
    },
  ])
