import { model } from "@medusajs/framework/utils"

/**
 * One export, from its request to its end. While it waits or works, its job
 * in the queue is the truth; its end is written here, once.
 */
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
      requested_by: model.text(),
      /** The window of a schedule, or the run itself. */
      job_id: model.text(),
      directory: model.text(),
      /** Whole percent. */
      progress: model.number().default(0),
      progress_text: model.text().nullable(),
      generation: model.text().nullable(),
      file: model.text().nullable(),
      /** PostgreSQL's snapshot that was read. */
      snapshot: model.text().nullable(),
      datasets: model.json().nullable(),
      rows_total: model.number().default(0),
      seconds: model.float().nullable(),
      peak_rss_mb: model.number().nullable(),
      error: model.text().nullable(),
      /** Its generation's copy in the File module; none while null. */
      share_state: model.enum(["uploading", "shared", "removing"]).nullable(),
      share_file_id: model.text().nullable(),
      /** When the generation's source rows were read: what names it. */
      share_as_of: model.dateTime().nullable(),
      /** A `bigint`, which travels as a decimal string. */
      share_bytes: model.text().nullable(),
      share_sha256: model.text().nullable(),
      /** Until when an upload that does not move is taken for living. */
      share_lease_until: model.dateTime().nullable(),
      /** Why the generation is not shared. */
      share_error: model.text().nullable(),
      started_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["job_id"], unique: true },
    {
      // Two exports of one directory would only wait for each other.
      name: "IDX_analytics_export_run_unfinished",
      on: ["directory"],
      unique: true,
      where: "state in ('queued', 'running') and deleted_at is null",
    },
    { on: ["state"] },
    {
      // A generation is uploaded once, whoever tells of it.
      name: "IDX_analytics_export_run_share",
      on: ["share_as_of"],
      unique: true,
      where: "share_state in ('uploading', 'shared') and deleted_at is null",
    },
  ])
