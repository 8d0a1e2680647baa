import { model } from "@medusajs/framework/utils"

/** What changed a carton's stock; never changed, once per cause. */
export const CartonMove = model
  .define(
    { name: "PackingCartonMove", tableName: "packing_carton_move" },
    {
      id: model.id({ prefix: "ocmov" }).primaryKey(),
      carton_id: model.text(),
      location_id: model.text(),
      kind: model.enum(["count", "receive", "reserve", "free", "use"]),
      on_hand_change: model.number(),
      reserved_change: model.number(),
      /** Names the one thing that moved them, as `plan:opln_1`. */
      cause: model.text(),
      actor: model.text(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["carton_id", "location_id", "cause"], unique: true }])
