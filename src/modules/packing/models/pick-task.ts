import { model } from "@medusajs/framework/utils"

/**
 * What to take from one location's shelf for one order line. Counted in
 * inventory units; goods without managed stock have `inventory_item_id` "".
 */
export const PickTask = model
  .define(
    { name: "PickTask", tableName: "packing_pick_task" },
    {
      id: model.id({ prefix: "opick" }).primaryKey(),
      order_id: model.text(),
      line_item_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      variant_id: model.text().nullable(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      /** Inventory units in one unit of the line (a kit has several). */
      required_quantity: model.number().default(1),
      /** Different inventory items that one unit of the line consists of. */
      parts: model.number().default(1),
      picked: model.number().default(0),
      short: model.number().default(0),
      state: model
        .enum(["open", "picking", "picked", "short", "canceled"])
        .default("open"),
      /** The walk that takes it, and its order's tote on the cart. */
      batch_id: model.text().nullable(),
      tote: model.text().nullable(),
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
    { on: ["batch_id"] },
  ])
  .checks([
    {
      name: "packing_pick_task_counts",
      expression: ({ picked, short, quantity }) =>
        `${picked} >= 0 and ${short} >= 0 and ${picked} + ${short} <= ${quantity}`,
    },
    {
      name: "packing_pick_task_units",
      expression: ({ quantity, required_quantity, parts }) =>
        `${quantity} > 0 and ${required_quantity} > 0 and ${parts} > 0`,
    },
  ])
