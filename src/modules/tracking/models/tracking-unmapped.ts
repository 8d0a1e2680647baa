import { model } from "@medusajs/framework/utils"

/** Words of a courier that no rule knows, and what a person says they mean. */
export const TrackingUnmapped = model
  .define(
    { name: "TrackingUnmapped", tableName: "tracking_unmapped" },
    {
      id: model.id({ prefix: "otum" }).primaryKey(),
      courier: model.text(),
      /** Empty where the event has none. */
      code: model.text(),
      /** As event identity folds it, its first 500 characters. */
      folded_text: model.text(),
      /** The words as they were first seen. */
      sample: model.text().nullable(),
      count: model.number().default(1),
      first_seen_at: model.dateTime(),
      last_seen_at: model.dateTime(),
      mapped_status: model.text().nullable(),
      mapped_sub: model.text().nullable(),
      mapped_reason: model.text().nullable(),
      mapped_by: model.text().nullable(),
      mapped_at: model.dateTime().nullable(),
      /** Parcels that have it do not follow its mapping of then yet. */
      rederive_since: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["courier", "code", "folded_text"], unique: true }])
