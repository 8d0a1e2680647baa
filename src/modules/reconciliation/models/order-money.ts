import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What an order's money amounts to in one currency. */
export const OrderMoney = model
  .define(
    { name: "OrderMoney", tableName: "reconciliation_order_money" },
    {
      id: model.id({ prefix: "orord" }).primaryKey(),
      order_id: model.text(),
      currency_code: model.text(),
      due_minor: minorUnits(),
      captured_minor: minorUnits(),
      refunded_minor: minorUnits(),
      /** What confirmed matches prove. */
      proven_minor: minorUnits(),
      /** Refunds under way or without answer. */
      in_flight_minor: minorUnits(),
      /** Of lines matched with it: what is more than it needs. */
      unapplied_minor: minorUnits(),
      state: model.enum(["NONE", "SHORT", "EXACT", "OVER", "UNPROVEN"]),
    }
  )
  .indexes([{ on: ["order_id", "currency_code"], unique: true }])
