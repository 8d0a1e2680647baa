import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** One item of a purchase order. All quantities are whole units. */
export const PurchaseLine = model
  .define(
    { name: "PurchaseLine", tableName: "replenishment_purchase_line" },
    {
      id: model.id({ prefix: "opol" }).primaryKey(),
      purchase_order_id: model.text(),
      supplier_item_id: model.text().nullable(),
      inventory_item_id: model.text(),
      supplier_sku: model.text(),
      ordered: model.number(),
      /** On the shelf. */
      accepted: model.number().default(0),
      /** Arrived, but never stock. */
      damaged: model.number().default(0),
      canceled: model.number().default(0),
      /** Units that a person let arrive beyond what may. */
      forced: model.number().default(0),
      /** Percent beyond `ordered` that may arrive, at the time of sending. */
      tolerance_percent: model.float().default(0),
      /** Of one unit, in the order's currency; null: unknown. */
      cost_minor: minorUnits().nullable(),
      suggestion_id: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "replenishment_purchase_line_once",
      on: ["purchase_order_id", "inventory_item_id", "supplier_sku"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["inventory_item_id"] },
  ])
  .checks([
    {
      name: "replenishment_purchase_line_counts",
      expression: (line) =>
        `${line.ordered} > 0 and ${line.accepted} >= 0 and ${line.damaged} >= 0 and ${line.canceled} >= 0 and ${line.canceled} <= ${line.ordered}`,
    },
    {
      name: "replenishment_purchase_line_not_over",
      expression: (line) =>
        `${line.accepted} + ${line.damaged} <= floor((${line.ordered} - ${line.canceled}) * (1 + ${line.tolerance_percent}::numeric / 100)) + ${line.forced}`,
    },
  ])
