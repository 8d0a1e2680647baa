import { model } from "@medusajs/framework/utils"
import { scanResults } from "../../../types/packing"

/** What a scanner read at a bench and what came of it; never changed. */
export const PackingScan = model
  .define(
    { name: "PackingScan", tableName: "packing_scan" },
    {
      id: model.id({ prefix: "oscan" }).primaryKey(),
      parcel_id: model.text(),
      /** Given by the station, so that a repeated request counts once. */
      client_id: model.text(),
      code: model.text(),
      result: model.enum([...scanResults]),
      /** Inventory units that the code stands for; 0 unless accepted. */
      units: model.number().default(0),
      parcel_item_id: model.text().nullable(),
      /** Of a GS1 code; serial or lot of the unit. */
      serial: model.text().nullable(),
      lot: model.text().nullable(),
      station: model.text().nullable(),
      actor: model.text(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["client_id"], unique: true }, { on: ["parcel_id"] }])
