import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"
import {
  allocationStates,
  chargeStatuses,
  fulfillmentStates,
  orderStages,
} from "../../../types/order-desk"

export const OrderReview = model
  .define(
    { name: "OrderReview", tableName: "verification_order" },
    {
      id: model.id({ prefix: "ovord" }).primaryKey(),
      order_id: model.text(),
      display_id: model.number().nullable(),
      channel: model.text().nullable(),
      /** The channel's own number of an imported order. */
      external_id: model.text().nullable(),
      stage: model.enum([...orderStages]).default("received"),
      next_gate: model.text().nullable(),
      hold_types: model.array(),
      charge_status: model.enum([...chargeStatuses]).default("none"),
      fulfillment_status: model.enum([...fulfillmentStates]).default("none"),
      allocation: model.enum([...allocationStates]).default("none"),
      /** Where its units are reserved. */
      location_ids: model.array().default([]),
      /** Name of the shipping option. */
      courier: model.text().nullable(),
      payment_kind: model.text().nullable(),
      currency_code: model.text(),
      /** Before credit lines. */
      total_minor: minorUnits().default("0"),
      due_minor: minorUnits(),
      charged_minor: minorUnits(),
      authorised_minor: minorUnits(),
      risk_level: model.text().nullable(),
      risk_score: model.number().nullable(),
      /** By what the customer is known again, as keyed hashes. */
      customer_keys: model.array().default([]),
      /** Hash of SKUs and quantities; null without goods. */
      goods_key: model.text().nullable(),
      /** Keyed hash of the delivery address. */
      address_key: model.text().nullable(),
      /** Larger goes first. */
      priority: model.number().default(0),
      ship_complete: model.boolean().default(false),
      tags: model.array().default([]),
      assigned_to: model.text().nullable(),
      /** Where its units are reserved first, if it can be. */
      preferred_location_id: model.text().nullable(),
      sentence_key: model.text(),
      sentence_params: model.json(),
      order_version: model.number(),
      placed_at: model.dateTime(),
      verified_at: model.dateTime().nullable(),
      released_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      promised_ship_at: model.dateTime().nullable(),
      promised_deliver_at: model.dateTime().nullable(),
      /** When an unpaid order ends, and when its customer was reminded. */
      expires_at: model.dateTime().nullable(),
      reminded_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["placed_at", "order_id"] },
    { on: ["stage", "placed_at", "order_id"] },
    { on: ["charge_status", "placed_at", "order_id"] },
    { on: ["fulfillment_status", "placed_at", "order_id"] },
    { on: ["channel", "placed_at", "order_id"] },
    { on: ["courier", "placed_at", "order_id"] },
    { on: ["promised_ship_at", "order_id"] },
    { on: ["display_id"] },
    { on: ["external_id"] },
    { on: ["goods_key", "placed_at"] },
    { on: ["address_key", "placed_at"] },
    {
      on: ["expires_at"],
      where: "expires_at is not null and deleted_at is null",
    },
    { on: ["hold_types"], type: "GIN" },
    { on: ["location_ids"], type: "GIN" },
    { on: ["customer_keys"], type: "GIN" },
    { on: ["tags"], type: "GIN" },
    { on: ["assigned_to", "placed_at", "order_id"] },
  ])
