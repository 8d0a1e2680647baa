import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const PlatformItem = model
  .define(
    { name: "PlatformItem", tableName: "reconciliation_item" },
    {
      id: model.id({ prefix: "oritm" }).primaryKey(),
      kind: model.enum([
        "capture",
        "refund",
        "expected_transfer",
        "cod_due",
        "manual_payment",
        "payout",
      ]),
      /** Capture, refund, order or, of a payout, its batch. */
      entity_id: model.text(),
      order_id: model.text().nullable(),
      payment_id: model.text().nullable(),
      provider_id: model.text().nullable(),
      reference: model.text().nullable(),
      payer: model.text().nullable(),
      /** What the provider calls what moved, and its payment. */
      provider_refs: model.array(),
      amount_minor: minorUnits(),
      /** Part of the amount that only tells it from others; core knows it not. */
      suffix_minor: minorUnits().default("0"),
      currency_code: model.text(),
      /** Of a capture: what was authorised. */
      authorised_minor: minorUnits().nullable(),
      due_on: model.text().nullable(),
      opened_at: model.dateTime(),
      /** When its order was cancelled. */
      order_canceled_at: model.dateTime().nullable(),
      /** Of cash on delivery: when all its parcels had come back. */
      returned_at: model.dateTime().nullable(),
      state: model.enum(["open", "matched", "excluded"]).default("open"),
      /** Why its money is not looked for, for example `order_canceled`. */
      excluded_reason: model.text().nullable(),
      /** Core deleted the capture or refund that this stands for. */
      withdrawn_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["kind", "entity_id"], unique: true },
    { on: ["order_id"] },
    { on: ["state"] },
    {
      name: "IDX_reconciliation_item_page",
      on: ["currency_code", "state", "opened_at", "id"],
    },
    { on: ["currency_code", "amount_minor"] },
    // What a provider's lines name is looked up, however long the history is.
    { on: ["provider_refs"], type: "GIN" },
  ])
