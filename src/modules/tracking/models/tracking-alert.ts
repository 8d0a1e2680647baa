import { model } from "@medusajs/framework/utils"

/** Something about a parcel or an order that a person should look at. */
export const TrackingAlert = model
  .define(
    { name: "TrackingAlert", tableName: "tracking_alert" },
    {
      id: model.id({ prefix: "otal" }).primaryKey(),
      /** Id of the tracker, order or account that it is about. */
      subject_id: model.text(),
      tracker_id: model.text().nullable(),
      order_id: model.text().nullable(),
      /** For example `stalled` or `predicted_late`. */
      kind: model.text(),
      /** The how-manieth of this kind about this subject, from 1. */
      episode: model.number().default(1),
      /** Figures that say why it was opened. */
      facts: model.json(),
      opened_at: model.dateTime(),
      /** When listeners were told; null: they are to be. */
      told_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      /** User who closed it; null: it ended by itself. */
      closed_by: model.text().nullable(),
      closed_why: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_tracking_alert_open",
      on: ["subject_id", "kind"],
      unique: true,
      where: "closed_at is null and deleted_at is null",
    },
    { on: ["subject_id"] },
    { on: ["tracker_id"] },
    { on: ["order_id"] },
    {
      name: "IDX_tracking_alert_untold",
      on: ["opened_at"],
      where: "told_at is null and deleted_at is null",
    },
  ])
