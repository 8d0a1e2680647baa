import { model } from "@medusajs/framework/utils"

/** How many of a carton a location has; without a row there is no limit. */
export const CartonStock = model
  .define(
    { name: "PackingCartonStock", tableName: "packing_carton_stock" },
    {
      id: model.id({ prefix: "ocstk" }).primaryKey(),
      carton_id: model.text(),
      location_id: model.text(),
      on_hand: model.number(),
      /** Promised to accepted plans. */
      reserved: model.number().default(0),
    }
  )
  .indexes([{ on: ["carton_id", "location_id"], unique: true }])
  .checks([
    {
      name: "packing_carton_stock_counts",
      expression: ({ on_hand, reserved }) =>
        `${reserved} >= 0 and ${reserved} <= ${on_hand}`,
    },
  ])
