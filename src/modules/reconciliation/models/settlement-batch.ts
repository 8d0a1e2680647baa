import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a provider or courier pays out at once, as its report declares it. */
export const SettlementBatch = model
  .define(
    { name: "SettlementBatch", tableName: "reconciliation_batch" },
    {
      id: model.id({ prefix: "orbat" }).primaryKey(),
      account_id: model.text(),
      statement_id: model.text(),
      /** Payout or batch id; of a source without one, the file's hash. */
      external_id: model.text(),
      currency_code: model.text(),
      gross_minor: minorUnits(),
      fee_minor: minorUnits(),
      tax_minor: minorUnits(),
      net_minor: minorUnits(),
      payout_minor: minorUnits().nullable(),
      line_count: model.number(),
      state: model
        .enum(["open", "closed", "funded", "reconciled", "failed", "reopened"])
        .default("open"),
    }
  )
  .indexes([
    {
      name: "IDX_reconciliation_batch_payout",
      on: ["account_id", "external_id", "currency_code"],
      unique: true,
    },
    { on: ["state"] },
  ])
