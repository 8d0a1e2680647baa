import { model } from "@medusajs/framework/utils"

/** Units of a line that wait for stock to arrive. */
export const Backorder = model
  .define(
    { name: "Backorder", tableName: "verification_backorder" },
    {
      id: model.id({ prefix: "oback" }).primaryKey(),
      order_id: model.text(),
      line_id: model.text(),
      inventory_item_id: model.text(),
      /** Where its units are reserved ahead of their arrival, and by what. */
      location_id: model.text(),
      reservation_id: model.text().nullable(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      filled: model.number().default(0),
      /** Units it keeps though it cannot leave with them yet. */
      held_back: model.number().default(0),
      priority: model.number().default(0),
      promised_at: model.dateTime().nullable(),
      queued_at: model.dateTime(),
      ship_complete: model.boolean().default(false),
      passed_over: model.number().default(0),
      hold_back_until: model.dateTime().nullable(),
      state: model.enum(["waiting", "filled", "canceled"]).default("waiting"),
    }
  )
  .indexes([
    { on: ["line_id", "inventory_item_id"], unique: true },
    { on: ["order_id"] },
    {
      on: ["inventory_item_id", "queued_at"],
      where: "state = 'waiting' and deleted_at is null",
    },
  ])
