import { model } from "@medusajs/framework/utils"

export const IntakeBatch = model
  .define(
    { name: "IntakeBatch", tableName: "verification_intake_batch" },
    {
      id: model.id({ prefix: "oibat" }).primaryKey(),
      channel: model.text().nullable(),
      source: model.enum(["upload", "api", "command"]),
      file_name: model.text().nullable(),
      sha256: model.text(),
      state: model.enum(["running", "done", "failed"]).default("running"),
      rows_total: model.number().default(0),
      rows_accepted: model.number().default(0),
      rows_rejected: model.number().default(0),
      orders_total: model.number().default(0),
      orders_created: model.number().default(0),
      orders_updated: model.number().default(0),
      orders_unchanged: model.number().default(0),
      orders_rejected: model.number().default(0),
      orders_failed: model.number().default(0),
      /** Made or changed here, before a later import took their records. */
      passed_created: model.number().default(0),
      passed_updated: model.number().default(0),
      error: model.text().nullable(),
      actor: model.text(),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["channel", "sha256"],
      unique: true,
      where: "state = 'running' and deleted_at is null",
    },
  ])
