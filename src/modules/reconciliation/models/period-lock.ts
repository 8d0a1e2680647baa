import { model } from "@medusajs/framework/utils"

/** Up to which day an account's matches stand for good. */
export const PeriodLock = model
  .define(
    { name: "PeriodLock", tableName: "reconciliation_period_lock" },
    {
      id: model.id({ prefix: "orlck" }).primaryKey(),
      account_id: model.text(),
      /** Last day that is closed, ISO, in the account's zone. */
      closed_to: model.text(),
      closed_by: model.text(),
    }
  )
  .indexes([{ on: ["account_id"], unique: true }])
