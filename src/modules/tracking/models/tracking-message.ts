import { model } from "@medusajs/framework/utils"

/** Outbox: what a customer is to be told of a parcel, once. */
export const TrackingMessage = model
  .define(
    { name: "TrackingMessage", tableName: "tracking_message" },
    {
      id: model.id({ prefix: "otms" }).primaryKey(),
      tracker_id: model.text(),
      /** For example `out_for_delivery`. */
      kind: model.text(),
      episode: model.number().default(1),
      channel: model.text(),
      due_at: model.dateTime(),
      sent_at: model.dateTime().nullable(),
      /** Why it was never sent, for example `overtaken`. */
      dropped_why: model.text().nullable(),
      /** Attempts to send it that failed. */
      failures: model.number().default(0),
    }
  )
  .indexes([
    {
      name: "IDX_tracking_message_once",
      on: ["tracker_id", "kind", "episode", "channel"],
      unique: true,
    },
    {
      name: "IDX_tracking_message_waiting",
      on: ["due_at"],
      where: "sent_at is null and dropped_why is null and deleted_at is null",
    },
  ])
