import { model } from "@medusajs/framework/utils"
import { overrideReasons } from "../../../types/override-reasons"
import { holdRoles } from "../holds/hold-role"

/** Who let an order pass a gate that it had not met; never changed. */
export const HoldOverride = model
  .define(
    { name: "HoldOverride", tableName: "verification_override" },
    {
      id: model.id({ prefix: "oovr" }).primaryKey(),
      order_id: model.text(),
      hold_id: model.text(),
      type: model.text(),
      gate: model.text(),
      subject: model.text().default(""),
      role: model.enum([...holdRoles]),
      reason: model.enum([...overrideReasons]),
      text: model.text(),
      /** What was known when it was decided: another evidence holds again. */
      evidence: model.json().nullable(),
      /** The order's stage and open holds before. */
      state_before: model.json(),
      actor: model.text(),
    }
  )
  .indexes([{ on: ["hold_id"], unique: true }, { on: ["order_id"] }])
