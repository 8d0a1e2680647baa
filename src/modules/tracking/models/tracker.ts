import { model } from "@medusajs/framework/utils"
import { trackingStatuses } from "../../../types/tracking"

/** One label of a fulfilment and where its parcel is. */
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
      status: model.enum([...trackingStatuses]).default("pending"),
      sub: model.text().nullable(),
      reason: model.text().nullable(),
      flags: model.array(),
      attempts: model.number().default(0),
      first_attempt_success: model.boolean().nullable(),
      status_at: model.dateTime().nullable(),
      first_scan_at: model.dateTime().nullable(),
      out_for_delivery_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      returned_at: model.dateTime().nullable(),
      last_scan_at: model.dateTime().nullable(),
      promised_at: model.dateTime().nullable(),
      state_hash: model.text().nullable(),
      /** State whose effects (timeline, events) have been carried out. */
      applied_hash: model.text().nullable(),
      applied_status: model.enum([...trackingStatuses]).nullable(),
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
    { on: ["tracking_number"] },
    { on: ["fulfillment_id"] },
    { on: ["order_id"] },
    { on: ["status"] },
  ])
