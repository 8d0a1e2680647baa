import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * What a match makes core do, planned before it is done: core's capture or
 * refund carries this row's id as its author, so that after a crash it is
 * found instead of made again.
 */
export const CoreAction = model
  .define(
    {
      name: "ReconciliationCoreAction",
      tableName: "reconciliation_core_action",
    },
    {
      id: model.id({ prefix: "oract" }).primaryKey(),
      match_id: model.text(),
      leg_id: model.text(),
      kind: model.enum(["capture", "reversal"]),
      order_id: model.text(),
      amount_minor: minorUnits(),
      currency_code: model.text(),
      state: model.enum(["planned", "done"]).default("planned"),
      /** Core's captures or refunds that carry this id. */
      core_ids: model.array(),
    }
  )
  .indexes([{ on: ["leg_id", "kind"], unique: true }, { on: ["match_id"] }])
