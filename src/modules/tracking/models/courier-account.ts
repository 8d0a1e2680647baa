import { model } from "@medusajs/framework/utils"

/** A courier, or a middleman of several, that reports to us. */
export const CourierAccount = model
  .define(
    { name: "CourierAccount", tableName: "tracking_courier_account" },
    {
      id: model.id({ prefix: "octa" }).primaryKey(),
      provider_id: model.text(),
      name: model.text(),
      couriers: model.array(),
      /** SHA-256 of the token in the webhook's address. */
      path_token_hash: model.text(),
      secret_encrypted: model.text().nullable(),
      /** IANA; null: by courier and city. */
      time_zone: model.text().nullable(),
      enabled: model.boolean().default(true),
      last_webhook_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["path_token_hash"], unique: true }])
