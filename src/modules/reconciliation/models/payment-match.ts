import { model } from "@medusajs/framework/utils"

export const PaymentMatch = model
  .define(
    { name: "PaymentMatch", tableName: "reconciliation_match" },
    {
      id: model.id({ prefix: "ormat" }).primaryKey(),
      line_id: model.text(),
      rule: model.text(),
      rule_version: model.number(),
      confidence: model.text(),
      evidence: model.json(),
      decided_by: model.text(),
      decided_at: model.dateTime(),
      state: model.enum([
        "suggested",
        "confirmed",
        "locked",
        "rejected",
        "undone",
      ]),
    }
  )
  .indexes([
    {
      on: ["line_id"],
      unique: true,
      where: "state in ('confirmed', 'locked') and deleted_at is null",
    },
  ])
