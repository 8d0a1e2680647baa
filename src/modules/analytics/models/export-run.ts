import { model } from "@medusajs/framework/utils"

export const ExportRun = model
  .define(
    { name: "ExportRun", tableName: "analytics_export_run" },
    {
      id: model.id({ prefix: "oexp" }).primaryKey(),
      kind: model.enum(["full", "incremental"]).default("full"),
      state: model
        .enum(["queued", "running", "published", "unchanged", "failed"])
        .default("queued"),
      trigger: model.enum(["schedule", "person", "command"]),
      job_id: model.text().nullable(),
      progress: model.number().default(0),
      progress_text: model.text().nullable(),
      generation: model.text().nullable(),
      file: model.text().nullable(),
      datasets: model.json().nullable(),
      rows_total: model.number().default(0),
      seconds: model.float().nullable(),
      error: model.text().nullable(),
      started_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["job_id"],
      unique: true,
      where: "job_id is not null and deleted_at is null",
    },
    { on: ["state"] },
  ])
