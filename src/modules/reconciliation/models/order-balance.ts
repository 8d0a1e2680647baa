import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * What an order is owed, what core took and what statements prove, as last
 * reckoned; `OrderMoneyRow` says what each figure is.
 */
export const OrderBalance = model
  .define(
    { name: "OrderBalance", tableName: "reconciliation_order_money" },
    {
      id: model.id({ prefix: "orord" }).primaryKey(),
      order_id: model.text(),
      currency_code: model.text(),
      due_minor: minorUnits(),
      captured_minor: minorUnits(),
      refunded_minor: minorUnits(),
      proven_minor: minorUnits(),
      written_off_minor: minorUnits(),
      in_flight_minor: minorUnits(),
      unproven_minor: minorUnits(),
      unapplied_minor: minorUnits(),
      state: model.enum(["NONE", "SHORT", "EXACT", "OVER", "UNPROVEN"]),
      /** Raised by each change; what listeners were told of is one of them. */
      version: model.number().default(1),
      /** When the database was asked; what was read earlier never replaces it. */
      read_at: model.dateTime(),
      /** When money on its way is missed, if nothing comes before. */
      overdue_at: model.dateTime().nullable(),
      changed_at: model.dateTime(),
      /** When listeners were told of the last change; null: they are to be. */
      told_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["order_id", "currency_code"], unique: true },
    {
      name: "IDX_reconciliation_order_money_untold",
      on: ["changed_at"],
      where: "told_at is null and deleted_at is null",
    },
    {
      name: "IDX_reconciliation_order_money_overdue",
      on: ["overdue_at"],
      where: "overdue_at is not null and deleted_at is null",
    },
  ])
