import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * A box or mailer that packers may take. Whole millimetres and grams; without
 * a location it is offered everywhere.
 */
export const Carton = model
  .define(
    { name: "PackingCarton", tableName: "packing_carton" },
    {
      id: model.id({ prefix: "ocart" }).primaryKey(),
      code: model.text(),
      location_id: model.text().nullable(),
      kind: model.enum(["box", "mailer"]).default("box"),
      inner_length_mm: model.number(),
      inner_width_mm: model.number(),
      inner_height_mm: model.number(),
      outer_length_mm: model.number(),
      outer_width_mm: model.number(),
      outer_height_mm: model.number(),
      tare_g: model.number().default(0),
      /** Most weight of the closed box; null is no limit. */
      max_gross_g: model.number().nullable(),
      max_per_order: model.number().nullable(),
      /** Kept free at each of the six sides. */
      pad_mm: model.number().default(0),
      /** Most share of the room inside the padding that units may take. */
      fill_percent: model.number().default(100),
      /** What the empty carton costs, in `currency_code`. */
      price_minor: minorUnits().default("0"),
      currency_code: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["code"],
      unique: true,
      where: "location_id is null and deleted_at is null",
    },
    {
      on: ["location_id", "code"],
      unique: true,
      where: "location_id is not null and deleted_at is null",
    },
  ])
  .checks([
    {
      name: "packing_carton_sides",
      expression: (c) =>
        `${c.inner_length_mm} > 0 and ${c.inner_width_mm} > 0 and ${c.inner_height_mm} > 0 and ${c.inner_length_mm} <= ${c.outer_length_mm} and ${c.inner_width_mm} <= ${c.outer_width_mm} and ${c.inner_height_mm} <= ${c.outer_height_mm}`,
    },
    {
      name: "packing_carton_padding",
      expression: (c) =>
        `${c.pad_mm} >= 0 and 2 * ${c.pad_mm} < least(${c.inner_length_mm}, ${c.inner_width_mm}, ${c.inner_height_mm})`,
    },
    {
      name: "packing_carton_weight",
      expression: (c) =>
        `${c.tare_g} >= 0 and (${c.max_gross_g} is null or ${c.max_gross_g} > ${c.tare_g})`,
    },
    {
      name: "packing_carton_fill",
      expression: (c) => `${c.fill_percent} between 1 and 100`,
    },
    {
      name: "packing_carton_per_order",
      expression: (c) => `${c.max_per_order} is null or ${c.max_per_order} > 0`,
    },
  ])
