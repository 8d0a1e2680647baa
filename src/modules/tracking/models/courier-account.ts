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
      /** The secret before the last rotation, good until its end of life. */
      old_secret_encrypted: model.text().nullable(),
      old_secret_until: model.dateTime().nullable(),
      /** What we show the provider's API, for example its key. */
      credentials_encrypted: model.text().nullable(),
      /** The provider's own settings, none of them secret. */
      options: model.json().nullable(),
      /** IANA; null: by courier and city. */
      time_zone: model.text().nullable(),
      enabled: model.boolean().default(true),
      last_webhook_at: model.dateTime().nullable(),
      /** Calls a second; null: as the provider allows. */
      rps: model.number().nullable(),
      /** Calls a day; null: as the provider allows. */
      daily_quota: model.number().nullable(),
      /** IANA zone in which the quota's day begins. */
      quota_zone: model.text().nullable(),
      breaker_state: model
        .enum(["closed", "open", "half_open"])
        .default("closed"),
      breaker_until: model.dateTime().nullable(),
      /** Failed calls in a row. */
      failures: model.number().default(0),
      /** Refusals for asking too often in a row. */
      throttled: model.number().default(0),
      /** Until then the provider wants no call. */
      retry_at: model.dateTime().nullable(),
      /** The vendor's words for refusing our key; no call until it is new. */
      paused_error: model.text().nullable(),
    }
  )
  .indexes([{ on: ["path_token_hash"], unique: true }])
