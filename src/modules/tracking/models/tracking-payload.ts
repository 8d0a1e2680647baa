import { model } from "@medusajs/framework/utils"

export const TrackingPayload = model
  .define(
    { name: "TrackingPayload", tableName: "tracking_payload" },
    {
      id: model.id({ prefix: "otpl" }).primaryKey(),
      account_id: model.text().nullable(),
      source: model.enum(["webhook", "manual", "import", "poll", "system"]),
      external_id: model.text().nullable(),
      body_sha256: model.text(),
      body: model.text(),
      trust: model.enum(["proof", "hint", "none"]),
      received_at: model.dateTime(),
      processed_at: model.dateTime().nullable(),
      error: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["account_id", "body_sha256"],
      unique: true,
      where: "source = 'webhook' and deleted_at is null",
    },
    { on: ["processed_at"] },
  ])
