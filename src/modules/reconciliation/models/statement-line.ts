import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const StatementLine = model
  .define(
    { name: "StatementLine", tableName: "reconciliation_line" },
    {
      id: model.id({ prefix: "orlin" }).primaryKey(),
      account_id: model.text(),
      file_id: model.text(),
      statement_id: model.text().nullable(),
      batch_id: model.text().nullable(),
      file_line: model.number(),
      kind: model.text(),
      amount_minor: minorUnits(),
      currency_code: model.text(),
      /** Of a settlement: what moved, and what was taken from it. */
      gross_minor: minorUnits().nullable(),
      fee_minor: minorUnits().nullable(),
      tax_minor: minorUnits().nullable(),
      /** What the payer saw, in another currency; decimal text. */
      original_amount: model.text().nullable(),
      original_currency: model.text().nullable(),
      original_rate: model.text().nullable(),
      booked_on: model.text(),
      value_on: model.text().nullable(),
      text: model.text(),
      party: model.text().nullable(),
      /** A keyed hash, and the last four characters. */
      party_account: model.text().nullable(),
      party_account_tail: model.text().nullable(),
      reference: model.text().nullable(),
      refs: model.json().nullable(),
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
    {
      name: "IDX_reconciliation_line_page",
      on: ["account_id", "currency_code", "state", "booked_on", "id"],
    },
    { on: ["file_id"] },
    { on: ["batch_id"] },
  ])
