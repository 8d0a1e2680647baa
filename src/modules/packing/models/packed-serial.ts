import { model } from "@medusajs/framework/utils"

/** A serial number that stands in a parcel: it leaves the house once. */
export const PackedSerial = model
  .define(
    { name: "PackingPackedSerial", tableName: "packing_packed_serial" },
    {
      id: model.id({ prefix: "oserl" }).primaryKey(),
      inventory_item_id: model.text(),
      serial: model.text(),
      lot: model.text().nullable(),
      parcel_id: model.text(),
      parcel_item_id: model.text(),
      scan_id: model.text(),
      /** Set when the parcel is voided or its goods come back. */
      released_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["inventory_item_id", "serial"],
      unique: true,
      where: "released_at is null and deleted_at is null",
    },
    { on: ["parcel_id"] },
  ])
