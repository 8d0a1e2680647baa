import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * What the buyer of an order is asked to transfer, where, and under which
 * code. An order that comes to owe something else gets a new row; the one
 * before is `replaced` and keeps its amount from others for a while.
 */
export const TransferCode = model
  .define(
    { name: "TransferCode", tableName: "reconciliation_transfer_code" },
    {
      id: model.id({ prefix: "ortrc" }).primaryKey(),
      order_id: model.text(),
      /** The account that the buyer pays into. */
      account_id: model.text(),
      code: model.text(),
      /** Of the buyer's page; the rows of an order have the same. */
      token: model.text(),
      currency_code: model.text(),
      /** What the order owes. */
      base_minor: minorUnits(),
      /** What makes its amount its own; negative when it is taken off. */
      suffix_minor: minorUnits(),
      /** What the buyer transfers: both together. */
      amount_minor: minorUnits(),
      /** Nobody else of the account is given this amount. */
      holds_amount: model.boolean(),
      valid_to: model.dateTime(),
      state: model
        .enum(["open", "paid", "canceled", "replaced"])
        .default("open"),
      /** When it stopped being open. */
      closed_at: model.dateTime().nullable(),
      /** When the buyer is next written to; null: there is nothing to write. */
      tell_at: model.dateTime().nullable(),
      /** When he was written to. */
      told_at: model.dateTime().nullable(),
      tell_failures: model.number().default(0),
    }
  )
  .indexes([
    {
      on: ["code"],
      unique: true,
      where: "state <> 'replaced' and deleted_at is null",
    },
    {
      on: ["order_id"],
      unique: true,
      where: "state <> 'replaced' and deleted_at is null",
    },
    {
      on: ["token"],
      unique: true,
      where: "state <> 'replaced' and deleted_at is null",
    },
    {
      name: "IDX_reconciliation_transfer_code_amount_unique",
      on: ["account_id", "amount_minor"],
      unique: true,
      where: "holds_amount and deleted_at is null",
    },
    // The earlier ones of an order too.
    { name: "IDX_reconciliation_transfer_code_order", on: ["order_id"] },
    {
      name: "IDX_reconciliation_transfer_code_tell",
      on: ["tell_at"],
      where: "tell_at is not null and deleted_at is null",
    },
  ])
