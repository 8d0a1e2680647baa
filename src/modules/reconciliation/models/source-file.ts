import { model } from "@medusajs/framework/utils"

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
      /** Of the readers, so that an older reading can be told. */
      parser_version: model.number().default(1),
      bytes: model.number().default(0),
      /** Booked lines, and how many of them are written. */
      line_count: model.number().default(0),
      lines_done: model.number().default(0),
      /** Lines that no earlier file had. */
      lines_added: model.number().default(0),
      findings: model.json(),
      uploaded_by: model.text(),
      /** Who let a quarantined file be matched. */
      released_by: model.text().nullable(),
      released_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["account_id", "sha256"], unique: true }])
