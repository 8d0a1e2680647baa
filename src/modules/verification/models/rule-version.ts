import { model } from "@medusajs/framework/utils"

/** What a rule said from one change to the next; never changed. */
export const RuleVersion = model
  .define(
    { name: "RuleVersion", tableName: "verification_rule_version" },
    {
      id: model.id({ prefix: "orulev" }).primaryKey(),
      rule_id: model.text(),
      version: model.number(),
      definition: model.json(),
      actor: model.text(),
    }
  )
  .indexes([{ on: ["rule_id", "version"], unique: true }])
