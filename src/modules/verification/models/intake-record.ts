import { model } from "@medusajs/framework/utils"

export const IntakeRecord = model
  .define(
    { name: "IntakeRecord", tableName: "verification_intake_record" },
    {
      id: model.id({ prefix: "oirec" }).primaryKey(),
      batch_id: model.text().nullable(),
      channel: model.text(),
      external_id: model.text(),
      order_id: model.text().nullable(),
      content_hash: model.text(),
      state: model
        .enum([
          "pending",
          "created",
          "updated",
          "unchanged",
          "rejected",
          "conflict",
        ])
        .default("pending"),
      payload: model.json(),
      error: model.text().nullable(),
      taken_by: model.text(),
      taken_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["channel", "external_id"], unique: true },
    {
      on: ["order_id"],
      unique: true,
      where: "order_id is not null and deleted_at is null",
    },
    { on: ["state"] },
  ])
