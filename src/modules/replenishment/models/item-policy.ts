import { model } from "@medusajs/framework/utils"

/** What people decided for an item, at one location or at all. */
export const ItemPolicy = model
  .define(
    { name: "ItemPolicy", tableName: "replenishment_item_policy" },
    {
      id: model.id({ prefix: "oipo" }).primaryKey(),
      inventory_item_id: model.text(),
      /** Null: at every location that has no policy of its own. */
      location_id: model.text().nullable(),
      /** Chance of not running out, in hundredths of a percent (9500). */
      service_basis_points: model.number().nullable(),
      /** Reorder point and order-up-to by hand, units. */
      manual_min: model.number().nullable(),
      manual_max: model.number().nullable(),
      max_cover_days: model.number().nullable(),
      shelf_life_days: model.number().nullable(),
      end_of_life: model.boolean().default(false),
      /** Whose rate a new item begins with. */
      predecessor_item_id: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["inventory_item_id", "location_id"],
      unique: true,
      where: "location_id is not null and deleted_at is null",
    },
    {
      on: ["inventory_item_id"],
      unique: true,
      where: "location_id is null and deleted_at is null",
    },
  ])
