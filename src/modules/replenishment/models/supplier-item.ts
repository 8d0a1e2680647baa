import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a supplier sells an inventory item for, and in which packs. */
export const SupplierItem = model
  .define(
    { name: "SupplierItem", tableName: "replenishment_supplier_item" },
    {
      id: model.id({ prefix: "osit" }).primaryKey(),
      supplier_id: model.text(),
      inventory_item_id: model.text(),
      supplier_sku: model.text(),
      /** Units of a pack; orders are whole packs. */
      pack: model.number().default(1),
      /** Least units of an order. */
      moq: model.number().default(1),
      /** Of one unit, in the supplier's currency; null: unknown. */
      cost_minor: minorUnits().nullable(),
      /** `[{ from: units, cost_minor }]`, ascending. */
      cost_breaks: model.json(),
      /** Days from order to shelf of this item; null: the supplier's. */
      stated_days: model.number().nullable(),
      /** The lowest is asked first. */
      rank: model.number().default(1),
      /** ISO days, both included; null: open. */
      valid_from_on: model.text().nullable(),
      valid_to_on: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "replenishment_supplier_item_once",
      on: ["supplier_id", "inventory_item_id", "supplier_sku"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["inventory_item_id", "rank"] },
  ])
  .checks([({ pack, moq }) => `${pack} > 0 and ${moq} > 0`])
