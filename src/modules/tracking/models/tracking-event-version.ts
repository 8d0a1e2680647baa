import { model } from "@medusajs/framework/utils"
import { trackingStatuses } from "../../../types/tracking"

/** One sighting: an event as one payload tells it. Never changed. */
export const TrackingEventVersion = model
  .define(
    { name: "TrackingEventVersion", tableName: "tracking_event_version" },
    {
      id: model.id({ prefix: "otver" }).primaryKey(),
      tracker_id: model.text(),
      payload_id: model.text(),
      /** Index in the payload. */
      position: model.number(),
      /** The event that it became part of. */
      event_id: model.text().nullable(),
      mapping_version: model.number(),
      received_at: model.dateTime(),
      occurred_at: model.dateTime().nullable(),
      precision: model.enum(["second", "minute", "day"]).nullable(),
      original_time: model.text().nullable(),
      code: model.text().nullable(),
      raw_status: model.text().nullable(),
      text: model.text().nullable(),
      location: model.text().nullable(),
      status: model.enum([...trackingStatuses]).nullable(),
      sub: model.text().nullable(),
      reason: model.text().nullable(),
      flags: model.array(),
      unmapped: model.boolean().default(false),
      /** Place in the courier's list, oldest first; null where unknown. */
      list_order: model.number().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_tracking_event_version_sighting",
      on: ["tracker_id", "payload_id", "position"],
      unique: true,
    },
    { on: ["payload_id"] },
    { on: ["event_id"] },
    {
      name: "IDX_tracking_event_version_unmapped",
      on: ["tracker_id"],
      where: "unmapped and deleted_at is null",
    },
  ])
