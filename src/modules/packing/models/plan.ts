import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"
import { planStates } from "../../../types/packing-plan"

/**
 * Which cartons an order's goods of one location go into, and where every
 * unit lies. Planned again, the old one is superseded.
 */
export const Plan = model
  .define(
    { name: "PackingPlan", tableName: "packing_plan" },
    {
      id: model.id({ prefix: "oplan" }).primaryKey(),
      order_id: model.text(),
      location_id: model.text(),
      revision: model.number(),
      state: model.enum([...planStates]),
      /** Of goods, cartons, rates and options: what it was planned on. */
      input_hash: model.text(),
      plan_hash: model.text(),
      objective: model.enum(["cheapest", "fewest"]),
      /** `PlannedBoxRow[]`. */
      boxes: model.json(),
      /** `UnpackedRow[]`: what is in no box, and why. */
      unpacked: model.json(),
      /** What the checker found; empty unless refused. */
      problems: model.json(),
      box_count: model.number(),
      currency_code: model.text().nullable(),
      cost_minor: minorUnits().nullable(),
      /** The plan with the fewest boxes, beside the cheapest. */
      fewest_boxes: model.number().nullable(),
      fewest_cost_minor: minorUnits().nullable(),
      is_time_limited: model.boolean().default(false),
      planned_by: model.text(),
      accepted_by: model.text().nullable(),
      accepted_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["order_id", "location_id", "revision"], unique: true },
    {
      on: ["order_id", "location_id"],
      unique: true,
      where: "state <> 'superseded' and deleted_at is null",
      name: "IDX_packing_plan_active_unique",
    },
    { on: ["state"] },
  ])
