import { model } from "@medusajs/framework/utils"

export const PickTask = model
  .define(
    { name: "PickTask", tableName: "packing_pick_task" },
    {
      id: model.id({ prefix: "opick" }).primaryKey(),
      order_id: model.text(),
      line_item_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      picked: model.number().default(0),
      short: model.number().default(0),
      state: model
        .enum(["open", "picking", "picked", "short", "canceled"])
        .default("open"),
      picked_by: model.text().nullable(),
      picked_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["line_item_id", "inventory_item_id", "location_id"],
      unique: true,
      where: "state <> 'canceled' and deleted_at is null",
    },
    { on: ["order_id", "location_id"] },
    { on: ["state"] },
  ])
