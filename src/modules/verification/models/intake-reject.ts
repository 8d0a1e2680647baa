import { model } from "@medusajs/framework/utils"

export const IntakeReject = model
  .define(
    { name: "IntakeReject", tableName: "verification_intake_reject" },
    {
      id: model.id({ prefix: "oirej" }).primaryKey(),
      batch_id: model.text(),
      external_id: model.text().nullable(),
      line: model.number(),
      /** Tells alike rejects apart: a whole JSON file may be one line. */
      row: model.number().default(0),
      column: model.text().nullable(),
      code: model.text(),
      value: model.text().nullable(),
      message: model.text(),
    }
  )
  .indexes([
    {
      name: "IDX_verification_intake_reject_once",
      on: ["batch_id", "line", "code", "external_id", "row"],
      unique: true,
    },
  ])
