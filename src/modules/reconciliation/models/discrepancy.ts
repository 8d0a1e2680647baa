import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"
import { discrepancyResolutions } from "../discrepancies/discrepancy-resolutions"
import { discrepancyStates } from "../discrepancies/discrepancy-states"

/** A difference between what the shop believes and what a source says. */
export const Discrepancy = model
  .define(
    { name: "Discrepancy", tableName: "reconciliation_discrepancy" },
    {
      id: model.id({ prefix: "ordis" }).primaryKey(),
      /** Null where only the shop knows of it. */
      account_id: model.text().nullable(),
      code: model.text(),
      /** Source minus platform, signed. */
      amount_minor: minorUnits(),
      currency_code: model.text(),
      order_id: model.text().nullable(),
      line_id: model.text().nullable(),
      item_id: model.text().nullable(),
      match_id: model.text().nullable(),
      file_id: model.text().nullable(),
      batch_id: model.text().nullable(),
      /** Values of the code's sentence. */
      evidence: model.json(),
      /** Names what it is about: one unresolved row each. */
      dedup_key: model.text(),
      assignee: model.text().nullable(),
      due_at: model.dateTime().nullable(),
      escalated_at: model.dateTime().nullable(),
      snoozed_until: model.dateTime().nullable(),
      state: model.enum([...discrepancyStates]).default("open"),
      resolution: model.enum([...discrepancyResolutions]).nullable(),
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["dedup_key"],
      unique: true,
      where: "state <> 'resolved' and deleted_at is null",
    },
    { on: ["state", "due_at"] },
    { on: ["order_id"] },
    { on: ["line_id"] },
    { on: ["item_id"] },
  ])
