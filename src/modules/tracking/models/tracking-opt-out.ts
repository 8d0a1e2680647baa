import { model } from "@medusajs/framework/utils"

/** A recipient who wants no messages about parcels on a channel. */
export const TrackingOptOut = model
  .define(
    { name: "TrackingOptOut", tableName: "tracking_opt_out" },
    {
      id: model.id({ prefix: "otoo" }).primaryKey(),
      /** Keyed hash of the address or number; it itself is not kept. */
      recipient_hash: model.text(),
      channel: model.text(),
    }
  )
  .indexes([{ on: ["recipient_hash", "channel"], unique: true }])
