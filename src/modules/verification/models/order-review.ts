import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"
import { chargeStatuses, orderStages } from "../../../types/order-desk"

export const OrderReview = model
  .define(
    { name: "OrderReview", tableName: "verification_order" },
    {
      id: model.id({ prefix: "ovord" }).primaryKey(),
      order_id: model.text(),
      display_id: model.number().nullable(),
      channel: model.text().nullable(),
      stage: model.enum([...orderStages]).default("received"),
      next_gate: model.text().nullable(),
      hold_types: model.array(),
      charge_status: model.enum([...chargeStatuses]).default("none"),
      currency_code: model.text(),
      due_minor: minorUnits(),
      charged_minor: minorUnits(),
      authorised_minor: minorUnits(),
      sentence_key: model.text(),
      sentence_params: model.json(),
      order_version: model.number(),
      placed_at: model.dateTime(),
      verified_at: model.dateTime().nullable(),
      released_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      promised_ship_at: model.dateTime().nullable(),
      promised_deliver_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["order_id"], unique: true }, { on: ["stage", "placed_at"] }])
