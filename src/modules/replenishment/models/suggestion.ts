import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What to order of an item for a location, and why. */
export const Suggestion = model
  .define(
    { name: "Suggestion", tableName: "replenishment_suggestion" },
    {
      id: model.id({ prefix: "osug" }).primaryKey(),
      /** The nightly run that made it. */
      run: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      supplier_id: model.text().nullable(),
      supplier_item_id: model.text().nullable(),
      /** Everything the policy was given: the same gives the same again. */
      inputs: model.json(),
      /** Everything it answered. */
      outcome: model.json(),
      /** Whole units. */
      quantity: model.number(),
      reason: model.text(),
      /** ISO day in the supplier's zone by which to order. */
      order_by_on: model.text().nullable(),
      /** Of the quantity; null: cost unknown. */
      value_minor: minorUnits().nullable(),
      currency_code: model.text().nullable(),
      state: model
        .enum(["open", "accepted", "changed", "dismissed", "superseded"])
        .default("open"),
      decided_quantity: model.number().nullable(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      decision_note: model.text().nullable(),
      purchase_order_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["run", "inventory_item_id", "location_id"], unique: true },
    {
      on: ["inventory_item_id", "location_id"],
      unique: true,
      where: "state = 'open' and deleted_at is null",
    },
    { on: ["state", "supplier_id"] },
  ])
