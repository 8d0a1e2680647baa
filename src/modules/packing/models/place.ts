import { model } from "@medusajs/framework/utils"

/** Where an item lies at a location. */
export const Place = model
  .define(
    { name: "PackingPlace", tableName: "packing_place" },
    {
      id: model.id({ prefix: "oplac" }).primaryKey(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      /** What stands on the shelf, as `A-2-10`. */
      place: model.text(),
      /** Where the place comes on the walk; null: by its name. */
      sequence: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["inventory_item_id", "location_id", "place"], unique: true },
    { on: ["location_id"] },
  ])
