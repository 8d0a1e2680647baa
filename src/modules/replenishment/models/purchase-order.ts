import { model } from "@medusajs/framework/utils"

/** An order of ours to a supplier, for one location. */
export const PurchaseOrder = model
  .define(
    { name: "PurchaseOrder", tableName: "replenishment_purchase_order" },
    {
      id: model.id({ prefix: "opor" }).primaryKey(),
      /** PO-2026-000123; of the store's own year. */
      number: model.text(),
      supplier_id: model.text(),
      location_id: model.text(),
      currency_code: model.text(),
      state: model
        .enum(["draft", "sent", "partly_received", "received", "canceled"])
        .default("draft"),
      /** Whoever made it: the same key makes it once. */
      idempotency_key: model.text(),
      note: model.text().nullable(),
      created_by: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
      sent_by: model.text().nullable(),
      /** ISO day at the location. */
      expected_on: model.text().nullable(),
      /** How mailing it to the supplier ended; null: not wanted, or not yet. */
      mail: model
        .enum(["wanted", "sent", "failed", "no_provider", "no_address"])
        .nullable(),
      /** The provider's words when it failed. */
      mail_error: model.text().nullable(),
      received_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      canceled_by: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["number"], unique: true },
    { on: ["idempotency_key"], unique: true },
    { on: ["state", "expected_on"] },
    { on: ["supplier_id"] },
  ])
