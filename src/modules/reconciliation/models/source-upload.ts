import { model } from "@medusajs/framework/utils"

/** A large file's bytes until the background has read them. */
export const SourceUpload = model
  .define(
    { name: "SourceUpload", tableName: "reconciliation_upload" },
    {
      id: model.id({ prefix: "orupl" }).primaryKey(),
      file_id: model.text(),
      /** Base64. */
      content: model.text(),
    }
  )
  .indexes([{ on: ["file_id"], unique: true }])
