import { model } from "@medusajs/framework/utils"

/** Calls that an account has made on one day. */
export const TrackingQuotaDay = model
  .define(
    { name: "TrackingQuotaDay", tableName: "tracking_quota_day" },
    {
      id: model.id({ prefix: "otqd" }).primaryKey(),
      account_id: model.text(),
      /** Calendar day in the quota's zone, `2026-11-02`. */
      day: model.text(),
      calls: model.number().default(0),
    }
  )
  .indexes([{ on: ["account_id", "day"], unique: true }])
