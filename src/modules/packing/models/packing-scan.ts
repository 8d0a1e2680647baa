import { model } from "@medusajs/framework/utils"

export const PackingScan = model
  .define(
    { name: "PackingScan", tableName: "packing_scan" },
    {
      id: model.id({ prefix: "oscan" }).primaryKey(),
      parcel_id: model.text(),
      client_id: model.text(),
      code: model.text(),
      result: model.enum([
        "ok",
        "wrong_item",
        "too_many",
        "unknown_code",
        "other_order",
      ]),
      parcel_item_id: model.text().nullable(),
      actor: model.text(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["client_id"], unique: true }, { on: ["parcel_id"] }])
