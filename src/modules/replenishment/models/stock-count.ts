import { model } from "@medusajs/framework/utils"
import { countStates } from "../../../types/replenishment/stock-counts"

/** A sheet of items to count at a location. */
export const StockCount = model
  .define(
    { name: "StockCount", tableName: "replenishment_stock_count" },
    {
      id: model.id({ prefix: "ocnt" }).primaryKey(),
      number: model.text(),
      location_id: model.text(),
      state: model.enum([...countStates]).default("open"),
      idempotency_key: model.text(),
      created_by: model.text().nullable(),
      counted_by: model.text().nullable(),
      /** The second person, of a large difference. */
      confirmed_by: model.text().nullable(),
      posted_at: model.dateTime().nullable(),
      /** When `order_cycle.stock_counted` was emitted. */
      told_at: model.dateTime().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["number"], unique: true },
    { on: ["idempotency_key"], unique: true },
    { on: ["state", "location_id"] },
  ])
