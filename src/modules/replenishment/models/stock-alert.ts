import { model } from "@medusajs/framework/utils"
import { alertKinds } from "../alerts/alert-kinds"

/** Something about an item's stock that a buyer should know. */
export const StockAlert = model
  .define(
    { name: "StockAlert", tableName: "replenishment_stock_alert" },
    {
      id: model.id({ prefix: "osal" }).primaryKey(),
      kind: model.enum([...alertKinds]),
      /** Of PO_LATE and OVER_RECEIPT the order's. */
      subject_id: model.text(),
      inventory_item_id: model.text().nullable(),
      location_id: model.text().nullable(),
      /** One open alert each. */
      open_key: model.text(),
      /** Values of its sentence. */
      evidence: model.json(),
      opened_at: model.dateTime(),
      closed_at: model.dateTime().nullable(),
      closed_by: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["open_key"],
      unique: true,
      where: "closed_at is null and deleted_at is null",
    },
    { on: ["kind", "opened_at"] },
    { on: ["inventory_item_id"] },
  ])
