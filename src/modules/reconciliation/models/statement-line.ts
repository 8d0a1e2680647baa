import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const StatementLine = model
  .define(
    { name: "StatementLine", tableName: "reconciliation_line" },
    {
      id: model.id({ prefix: "orlin" }).primaryKey(),
      account_id: model.text(),
      file_id: model.text(),
      file_line: model.number(),
      kind: model.text(),
      amount_minor: minorUnits(),
      currency_code: model.text(),
      booked_on: model.text(),
      value_on: model.text().nullable(),
      text: model.text(),
      party: model.text().nullable(),
      reference: model.text().nullable(),
      raw: model.text(),
      fingerprint: model.text(),
      occurrence: model.number(),
      provisional: model.boolean().default(false),
      state: model.enum(["open", "matched", "excluded"]).default("open"),
    }
  )
  .indexes([
    { on: ["account_id", "fingerprint", "occurrence"], unique: true },
    { on: ["state", "booked_on"] },
  ])
