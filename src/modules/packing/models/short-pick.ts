import { model } from "@medusajs/framework/utils"
import { shortPickOutcomes, shortPickReasons } from "../../../types/pick-batch"

/** Units that a picker did not find, or found unfit, and what came of them. */
export const ShortPick = model
  .define(
    { name: "PackingShortPick", tableName: "packing_short_pick" },
    {
      id: model.id({ prefix: "oshrt" }).primaryKey(),
      pick_task_id: model.text(),
      order_id: model.text(),
      line_item_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      /** Inventory units. */
      quantity: model.number(),
      reason: model.enum([...shortPickReasons]),
      outcome: model.enum([...shortPickOutcomes]).default("pending"),
      /** `[{ location_id, units }]` of the places that give them instead. */
      moved: model.json().nullable(),
      note: model.text().nullable(),
      /** Given by the device, so that a repeated request counts once. */
      client_id: model.text(),
      actor: model.text(),
      at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["client_id"], unique: true },
    { on: ["order_id"] },
    { on: ["outcome"] },
    { on: ["location_id", "at"] },
  ])
  .checks([
    {
      name: "packing_short_pick_quantity",
      expression: ({ quantity }) => `${quantity} > 0`,
    },
  ])
