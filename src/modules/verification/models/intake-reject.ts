import { model } from "@medusajs/framework/utils"

export const IntakeReject = model
  .define(
    { name: "IntakeReject", tableName: "verification_intake_reject" },
    {
      id: model.id({ prefix: "oirej" }).primaryKey(),
      batch_id: model.text(),
      external_id: model.text().nullable(),
      line: model.number(),
      column: model.text().nullable(),
      code: model.text(),
      value: model.text().nullable(),
      message: model.text(),
    }
  )
  .indexes([{ on: ["batch_id", "line", "code"], unique: true }])
