import { model } from "@medusajs/framework/utils"

/**
 * How an inventory item packs: measured size and weight, which stand before
 * core's, and what may lie where. Whole millimetres and grams.
 */
export const ItemProfile = model
  .define(
    { name: "PackingItemProfile", tableName: "packing_item_profile" },
    {
      id: model.id({ prefix: "oprof" }).primaryKey(),
      inventory_item_id: model.text(),
      length_mm: model.number().nullable(),
      width_mm: model.number().nullable(),
      height_mm: model.number().nullable(),
      weight_g: model.number().nullable(),
      /** Which of the edges l, w, h may stand up; null: the shop's default. */
      vertical: model.text().nullable(),
      max_per_box: model.number().nullable(),
      /** Items of one group go into one box, or stay out together. */
      group: model.text().nullable(),
      tags: model.array(),
      /** Tags of other units with which a unit shares no box. */
      apart: model.array(),
      nothing_on_top: model.boolean().default(false),
      /** Most weight of all units above it in its column. */
      max_load_g: model.number().nullable(),
      own_box: model.boolean().default(false),
      bottom_only: model.boolean().default(false),
      /** Wrapping at each side, added to the size. */
      wrap_mm: model.number().default(0),
      tracks_serial: model.boolean().default(false),
      tracks_lot: model.boolean().default(false),
    }
  )
  .indexes([{ on: ["inventory_item_id"], unique: true }])
  .checks([
    {
      name: "packing_item_profile_size",
      expression: (p) =>
        `(${p.length_mm} is null or ${p.length_mm} > 0) and (${p.width_mm} is null or ${p.width_mm} > 0) and (${p.height_mm} is null or ${p.height_mm} > 0)`,
    },
    {
      name: "packing_item_profile_weight",
      expression: (p) => `${p.weight_g} is null or ${p.weight_g} >= 0`,
    },
    {
      name: "packing_item_profile_limits",
      expression: (p) =>
        `(${p.max_per_box} is null or ${p.max_per_box} > 0) and (${p.max_load_g} is null or ${p.max_load_g} >= 0) and ${p.wrap_mm} >= 0`,
    },
    {
      name: "packing_item_profile_vertical",
      expression: (p) =>
        `${p.vertical} is null or ${p.vertical} = 'as_given' or ${p.vertical} ~ '^[lwh]{1,3}$'`,
    },
  ])
