import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * A refund of one payment, planned before the provider is asked. Core's
 * refund carries this row's id as its author, so that after a crash it is
 * found; after a time-out core has deleted its refund, and this row alone
 * says that money may have gone.
 */
export const RefundAction = model
  .define(
    { name: "RefundAction", tableName: "reconciliation_refund" },
    {
      id: model.id({ prefix: "orref" }).primaryKey(),
      /** Of the request, which may take from several payments. */
      idempotency_key: model.text(),
      /** Place in the request, from 0. */
      position: model.number(),
      order_id: model.text(),
      payment_id: model.text(),
      provider_id: model.text(),
      amount_minor: minorUnits(),
      currency_code: model.text(),
      /** The granted refund that it pays. */
      grant_id: model.text().nullable(),
      reason: model.text(),
      actor: model.text(),
      state: model
        .enum(["planned", "done", "unknown", "failed"])
        .default("planned"),
      core_refund_id: model.text().nullable(),
      /** What the provider said, or why nobody knows. */
      error: model.text().nullable(),
      /** Who or what found out how it ended, and how. */
      settled_by: model.text().nullable(),
      settled_because: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["idempotency_key", "position"], unique: true },
    { on: ["payment_id", "state"] },
    { on: ["order_id"] },
  ])
