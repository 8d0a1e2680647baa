import { model } from "@medusajs/framework/utils"
import { exactUnits } from "../../../quantity/exact-units"
import { adjustmentReasons } from "../../../types/replenishment/stock-ledger"
import { entryKinds } from "../ledger/entry-kinds"
import { stockFields } from "../ledger/stock-fields"

/** A change of a level that we are about to make, written before it. */
export const ExpectedChange = model
  .define(
    { name: "ExpectedChange", tableName: "replenishment_expected_change" },
    {
      id: model.id({ prefix: "oexp" }).primaryKey(),
      cause: model.text(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      field: model.enum([...stockFields]),
      kind: model.enum([...entryKinds]),
      delta_units: exactUnits(),
      expected_at: model.dateTime(),
      /** Of an adjustment. */
      reason: model.enum([...adjustmentReasons]).nullable(),
      /** Of an edit that writes the field whole: what it writes. */
      target_units: exactUnits().nullable(),
      order_id: model.text().nullable(),
      actor_id: model.text().nullable(),
      note: model.text().nullable(),
      /** Planned; done in core; booked in the ledger; or given up. */
      state: model
        .enum(["planned", "confirmed", "booked", "dropped"])
        .default("planned"),
    }
  )
  .indexes([
    {
      name: "IDX_replenishment_expected_change_cause_unique",
      on: ["cause", "inventory_item_id", "location_id", "field"],
      unique: true,
    },
    { on: ["state", "expected_at"] },
    {
      name: "IDX_replenishment_expected_change_place_state",
      on: ["inventory_item_id", "location_id", "state"],
    },
  ])
