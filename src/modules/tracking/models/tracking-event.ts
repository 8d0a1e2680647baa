import { model } from "@medusajs/framework/utils"

export const TrackingEvent = model
  .define(
    { name: "TrackingEvent", tableName: "tracking_event" },
    {
      id: model.id({ prefix: "otev" }).primaryKey(),
      tracker_id: model.text(),
      key: model.text(),
      occurred_at: model.dateTime().nullable(),
      code: model.text().nullable(),
      raw_status: model.text().nullable(),
      text: model.text().nullable(),
      location: model.text().nullable(),
      status: model.enum([
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
      ]),
      reason: model.text().nullable(),
      payload_id: model.text().nullable(),
      received_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["tracker_id", "key"], unique: true }])
