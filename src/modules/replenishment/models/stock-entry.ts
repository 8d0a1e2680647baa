import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"
import { adjustmentReasons } from "../../../types/replenishment/stock-ledger"
import { entryKinds } from "../ledger/entry-kinds"
import { stockFields } from "../ledger/stock-fields"

/** One change of a level, with why. Append-only. */
export const StockEntry = model
  .define(
    { name: "StockEntry", tableName: "replenishment_stock_entry" },
    {
      id: model.id({ prefix: "oste" }).primaryKey(),
      level_id: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      field: model.enum([...stockFields]),
      /** Counts up within level and field from 1. */
      seq: model.number(),
      kind: model.enum([...entryKinds]),
      delta_units: exactUnits(),
      balance_units: exactUnits(),
      /** The change happened between these two; equal where it was seen. */
      from_at: model.dateTime(),
      at: model.dateTime(),
      /** What did it, for example a receipt's id; once per level and field. */
      cause: model.text().nullable(),
      /** Of an adjustment. */
      reason: model.enum([...adjustmentReasons]).nullable(),
      /** The cause whose units this entry took back, written over in core. */
      overwrote: model.text().nullable(),
      order_id: model.text().nullable(),
      actor_id: model.text().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["level_id", "field", "seq"], unique: true },
    {
      on: ["cause", "level_id", "field"],
      unique: true,
      where: "cause is not null",
    },
    { on: ["inventory_item_id", "location_id", "at"] },
    { on: ["at"] },
    { on: ["order_id"] },
    {
      on: ["overwrote"],
      where: "overwrote is not null",
    },
  ])
