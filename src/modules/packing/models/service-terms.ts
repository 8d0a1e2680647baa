import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** How the courier's service behind a shipping option charges a parcel. */
export const ServiceTerms = model
  .define(
    { name: "PackingServiceTerms", tableName: "packing_service" },
    {
      id: model.id({ prefix: "opsrv" }).primaryKey(),
      shipping_option_id: model.text(),
      currency_code: model.text(),
      /** Cubic centimetres per kilogram: mm³ ÷ divisor is grams. */
      divisor: model.number(),
      step_g: model.number(),
      /** A rest up to this much above whole steps is not charged. */
      tolerance_g: model.number().default(0),
      /** Least chargeable weight of a parcel. */
      min_g: model.number().default(0),
      per_parcel_minor: minorUnits().default("0"),
      per_step_minor: minorUnits().default("0"),
      /** What the courier takes at most; null is no limit. */
      max_gross_g: model.number().nullable(),
      max_edge_mm: model.number().nullable(),
      /** Boxes that one label takes at most; null: each has its own. */
      max_colli: model.number().nullable(),
    }
  )
  .indexes([{ on: ["shipping_option_id"], unique: true }])
  .checks([
    {
      name: "packing_service_weights",
      expression: (s) =>
        `${s.divisor} > 0 and ${s.step_g} > 0 and ${s.tolerance_g} >= 0 and ${s.tolerance_g} < ${s.step_g} and ${s.min_g} >= 0`,
    },
    {
      name: "packing_service_limits",
      expression: (s) =>
        `(${s.max_gross_g} is null or ${s.max_gross_g} > 0) and (${s.max_edge_mm} is null or ${s.max_edge_mm} > 0)`,
    },
    {
      name: "packing_service_colli",
      expression: ({ max_colli }) => `${max_colli} is null or ${max_colli} > 0`,
    },
  ])
