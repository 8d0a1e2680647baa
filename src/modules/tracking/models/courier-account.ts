import { model } from "@medusajs/framework/utils"

export const CourierAccount = model
  .define(
    { name: "CourierAccount", tableName: "tracking_courier_account" },
    {
      id: model.id({ prefix: "octa" }).primaryKey(),
      provider_id: model.text(),
      name: model.text(),
      couriers: model.array(),
      path_token: model.text(),
      secret_encrypted: model.text().nullable(),
      time_zone: model.text().default("Asia/Jakarta"),
      enabled: model.boolean().default(true),
      last_webhook_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["path_token"], unique: true }])
