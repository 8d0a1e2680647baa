import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** An amount that is given up, by a policy or by two people. */
export const WriteOff = model
  .define(
    { name: "WriteOff", tableName: "reconciliation_write_off" },
    {
      id: model.id({ prefix: "orwof" }).primaryKey(),
      discrepancy_id: model.text(),
      item_id: model.text(),
      /** Signed like the item. */
      amount_minor: minorUnits(),
      currency_code: model.text(),
      /** Which policy allows it. */
      policy: model.text(),
      /** Where the merchant's books put it. */
      account_code: model.text(),
      needs_approval: model.boolean(),
      proposed_by: model.text(),
      approved_by: model.text().nullable(),
      approved_at: model.dateTime().nullable(),
      state: model.enum(["proposed", "approved", "refused"]),
    }
  )
  .indexes([
    {
      on: ["discrepancy_id"],
      unique: true,
      where: "state <> 'refused' and deleted_at is null",
    },
    { on: ["item_id"] },
  ])
