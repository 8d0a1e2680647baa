import { model } from "@medusajs/framework/utils"

export const Parcel = model
  .define(
    { name: "Parcel", tableName: "packing_parcel" },
    {
      id: model.id({ prefix: "opcl" }).primaryKey(),
      code: model.text(),
      order_id: model.text(),
      location_id: model.text(),
      state: model
        .enum([
          "open",
          "packed",
          "labelling",
          "labelled",
          "label_failed",
          "label_unknown",
          "handed_over",
          "voided",
        ])
        .default("open"),
      weight_g: model.number().nullable(),
      courier: model.text().nullable(),
      service: model.text().nullable(),
      tracking_number: model.text().nullable(),
      fulfillment_id: model.text().nullable(),
      attempt_id: model.text().nullable(),
      attempt_error: model.text().nullable(),
      packed_by: model.text().nullable(),
      packed_at: model.dateTime().nullable(),
      labelled_at: model.dateTime().nullable(),
      handed_over_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["code"], unique: true },
    { on: ["order_id"] },
    {
      on: ["fulfillment_id"],
      unique: true,
      where: "fulfillment_id is not null and deleted_at is null",
    },
    { on: ["state"] },
  ])
