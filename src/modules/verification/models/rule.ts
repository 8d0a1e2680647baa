import { model } from "@medusajs/framework/utils"

/** A merchant's rule; what it says stands in its versions. */
export const Rule = model
  .define(
    { name: "Rule", tableName: "verification_rule" },
    {
      id: model.id({ prefix: "orule" }).primaryKey(),
      key: model.text(),
      version: model.number(),
      is_enabled: model.boolean().default(false),
      /** Orders placed before are left alone. */
      enabled_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["key"], unique: true }, { on: ["is_enabled"] }])
