import { model } from "@medusajs/framework/utils"
import { putAwayConditions } from "../../../types/put-away"

/**
 * Units in a box that nobody wants any more. They are reserved, so that nobody
 * buys what is not on its shelf, until a person has put them back.
 */
export const PutAway = model
  .define(
    { name: "PackingPutAway", tableName: "packing_put_away" },
    {
      id: model.id({ prefix: "oputa" }).primaryKey(),
      parcel_id: model.text(),
      parcel_code: model.text(),
      parcel_item_id: model.text(),
      order_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      sku: model.text().nullable(),
      title: model.text(),
      /** Inventory units. */
      quantity: model.number(),
      /** Core's reservation that keeps them; null: nobody manages the stock. */
      reservation_id: model.text().nullable(),
      state: model.enum(["open", "done"]).default("open"),
      condition: model.enum([...putAwayConditions]).nullable(),
      note: model.text().nullable(),
      confirmed_by: model.text().nullable(),
      confirmed_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["parcel_item_id"], unique: true },
    { on: ["order_id"] },
    { on: ["state", "location_id"] },
  ])
  .checks([
    {
      name: "packing_put_away_quantity",
      expression: ({ quantity }) => `${quantity} > 0`,
    },
    {
      name: "packing_put_away_end",
      expression: ({ state, condition, confirmed_at }) =>
        `(${state} = 'done') = (${condition} is not null and ${confirmed_at} is not null)`,
    },
  ])
