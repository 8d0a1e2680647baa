import { model } from "@medusajs/framework/utils"

/** What a courier (or a person) told us, byte for byte. */
export const TrackingPayload = model
  .define(
    { name: "TrackingPayload", tableName: "tracking_payload" },
    {
      id: model.id({ prefix: "otpl" }).primaryKey(),
      account_id: model.text().nullable(),
      source: model.enum(["webhook", "manual", "import", "poll", "system"]),
      dialect: model.text(),
      /** User id of the person who wrote it, null for couriers and us. */
      told_by: model.text().nullable(),
      external_id: model.text().nullable(),
      body_sha256: model.text(),
      body: model.text(),
      trust: model.enum(["proof", "hint", "none"]),
      received_at: model.dateTime(),
      processed_at: model.dateTime().nullable(),
      /** Parcels that it tells of and that nobody knows yet. */
      waiting_for: model.array().nullable(),
      error: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["account_id", "body_sha256"],
      unique: true,
      where: "source = 'webhook' and deleted_at is null",
    },
    {
      on: ["account_id", "external_id"],
      unique: true,
      where:
        "source = 'webhook' and external_id is not null and deleted_at is null",
    },
    {
      name: "IDX_tracking_payload_unprocessed",
      on: ["received_at"],
      where: "processed_at is null and deleted_at is null",
    },
    {
      name: "IDX_tracking_payload_failed",
      on: ["account_id", "id"],
      where: "error is not null and deleted_at is null",
    },
    {
      name: "IDX_tracking_payload_age",
      on: ["received_at"],
      where: "deleted_at is null",
    },
  ])
