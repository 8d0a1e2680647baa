import { model } from "@medusajs/framework/utils"

export const Tracker = model
  .define(
    { name: "Tracker", tableName: "tracking_tracker" },
    {
      id: model.id({ prefix: "otrk" }).primaryKey(),
      order_id: model.text(),
      fulfillment_id: model.text(),
      parcel_id: model.text().nullable(),
      courier: model.text(),
      service: model.text().nullable(),
      tracking_number: model.text(),
      status: model
        .enum([
          "pending",
          "picked_up",
          "in_transit",
          "out_for_delivery",
          "ready_for_pickup",
          "delivered",
          "delivery_failed",
          "on_hold",
          "return_in_transit",
          "returned",
          "lost",
          "disposed",
          "cancelled",
          "expired",
          "unknown",
        ])
        .default("pending"),
      reason: model.text().nullable(),
      flags: model.array(),
      attempts: model.number().default(0),
      status_at: model.dateTime().nullable(),
      first_scan_at: model.dateTime().nullable(),
      out_for_delivery_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      returned_at: model.dateTime().nullable(),
      last_scan_at: model.dateTime().nullable(),
      promised_at: model.dateTime().nullable(),
      state_hash: model.text().nullable(),
      core_delivered_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["courier", "tracking_number"],
      unique: true,
      where: "closed_at is null and deleted_at is null",
    },
    { on: ["fulfillment_id"] },
    { on: ["order_id"] },
    { on: ["status"] },
  ])
