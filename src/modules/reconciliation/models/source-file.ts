import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const SourceFile = model
  .define(
    { name: "SourceFile", tableName: "reconciliation_file" },
    {
      id: model.id({ prefix: "orfil" }).primaryKey(),
      account_id: model.text(),
      name: model.text(),
      sha256: model.text(),
      format: model.text(),
      state: model
        .enum([
          "received",
          "parsed",
          "posted",
          "rejected",
          "duplicate",
          "quarantined",
        ])
        .default("received"),
      line_count: model.number().default(0),
      credit_minor: minorUnits(),
      debit_minor: minorUnits(),
      opening_minor: minorUnits().nullable(),
      closing_minor: minorUnits().nullable(),
      gap_minor: minorUnits().nullable(),
      findings: model.json(),
      uploaded_by: model.text(),
    }
  )
  .indexes([{ on: ["account_id", "sha256"], unique: true }])
