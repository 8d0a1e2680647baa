import { model } from "@medusajs/framework/utils"

export const ReconciliationAccount = model
  .define(
    { name: "ReconciliationAccount", tableName: "reconciliation_account" },
    {
      id: model.id({ prefix: "oracc" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      kind: model.enum(["psp", "bank", "courier", "wallet"]),
      currency_code: model.text(),
      time_zone: model.text().default("Asia/Jakarta"),
    }
  )
  .indexes([{ on: ["code"], unique: true }])
