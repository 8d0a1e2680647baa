import { model } from "@medusajs/framework/utils"
import { trackingStatuses } from "../../../types/tracking"

/** What happened to a parcel, merged from all payloads that tell it. */
export const TrackingEvent = model
  .define(
    { name: "TrackingEvent", tableName: "tracking_event" },
    {
      id: model.id({ prefix: "otev" }).primaryKey(),
      tracker_id: model.text(),
      key: model.text(),
      /** Place in the fold, from 0. */
      position: model.number(),
      occurred_at: model.dateTime().nullable(),
      effective_at: model.dateTime().nullable(),
      precision: model.enum(["second", "minute", "day"]).nullable(),
      original_time: model.text().nullable(),
      code: model.text().nullable(),
      raw_status: model.text().nullable(),
      text: model.text().nullable(),
      location: model.text().nullable(),
      /** null: the event only carries flags. */
      status: model.enum([...trackingStatuses]).nullable(),
      sub: model.text().nullable(),
      reason: model.text().nullable(),
      flags: model.array(),
      unmapped: model.boolean().default(false),
      status_after: model.enum([...trackingStatuses]),
      /** What it means for the order's timeline. */
      milestones: model.array(),
      first_payload_id: model.text(),
      received_at: model.dateTime(),
      /** User who took it out of the fold, and why. */
      retracted_by: model.text().nullable(),
      retracted_at: model.dateTime().nullable(),
      retracted_why: model.text().nullable(),
    }
  )
  .indexes([{ on: ["tracker_id", "key"], unique: true }])
