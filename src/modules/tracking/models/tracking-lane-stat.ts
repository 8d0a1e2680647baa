import { model } from "@medusajs/framework/utils"

/** How long parcels of one lane took, in hours (nearest rank). */
export const TrackingLaneStat = model
  .define(
    { name: "TrackingLaneStat", tableName: "tracking_lane_stat" },
    {
      id: model.id({ prefix: "otls" }).primaryKey(),
      lane_key: model.text(),
      /** Parcels that it was computed from. */
      n: model.number(),
      p10_hours: model.float().nullable(),
      p50_hours: model.float().nullable(),
      p80_hours: model.float().nullable(),
      p90_hours: model.float().nullable(),
      p95_hours: model.float().nullable(),
      /** Between two physical scans. */
      gap_p95_hours: model.float().nullable(),
      computed_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["lane_key"], unique: true }])
