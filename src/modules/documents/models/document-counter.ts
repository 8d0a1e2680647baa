import { model } from "@medusajs/framework/utils"

export const DocumentCounter = model
  .define(
    { name: "DocumentCounter", tableName: "documents_counter" },
    {
      id: model.id({ prefix: "odcnt" }).primaryKey(),
      series_id: model.text(),
      period: model.text(),
      last: model.number().default(0),
    }
  )
  .indexes([{ on: ["series_id", "period"], unique: true }])
