import { model } from "@medusajs/framework/utils"

/** Which station packs an order at a location; lapses without a beat. */
export const StationLock = model
  .define(
    { name: "PackingStationLock", tableName: "packing_station_lock" },
    {
      id: model.id({ prefix: "ostlk" }).primaryKey(),
      order_id: model.text(),
      location_id: model.text(),
      station: model.text(),
      holder: model.text(),
      /** What the holder is called on screen. */
      holder_name: model.text(),
      beat_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["order_id", "location_id"], unique: true }])
