import { model } from "@medusajs/framework/utils"

export const DocumentSeries = model
  .define(
    { name: "DocumentSeries", tableName: "documents_series" },
    {
      id: model.id({ prefix: "odser" }).primaryKey(),
      type: model.enum(["invoice", "delivery_note", "receipt"]),
      scope: model.text().default(""),
      pattern: model.text(),
      reset: model.enum(["none", "year", "month"]).default("month"),
    }
  )
  .indexes([{ on: ["type", "scope"], unique: true }])
