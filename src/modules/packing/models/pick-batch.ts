import { model } from "@medusajs/framework/utils"
import { pickBatchStates, pickModes } from "../../../types/pick-batch"

/** Pick tasks of several orders of one location that are taken in one walk. */
export const PickBatch = model
  .define(
    { name: "PackingPickBatch", tableName: "packing_pick_batch" },
    {
      id: model.id({ prefix: "obat" }).primaryKey(),
      /** Its barcode, as `B261126-3`. */
      code: model.text(),
      location_id: model.text(),
      mode: model.enum([...pickModes]),
      state: model.enum([...pickBatchStates]).default("draft"),
      picker: model.text().nullable(),
      created_by: model.text(),
      released_by: model.text().nullable(),
      released_at: model.dateTime().nullable(),
      picked_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["code"], unique: true }, { on: ["location_id", "state"] }])
