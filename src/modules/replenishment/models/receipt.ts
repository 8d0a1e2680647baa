import { model } from "@medusajs/framework/utils"

/** Goods of a purchase order that arrived together. */
export const Receipt = model
  .define(
    { name: "Receipt", tableName: "replenishment_receipt" },
    {
      id: model.id({ prefix: "orec" }).primaryKey(),
      purchase_order_id: model.text(),
      location_id: model.text(),
      /** Whoever sent it: the same key is received once. */
      idempotency_key: model.text(),
      /** At the dock. */
      arrived_at: model.dateTime(),
      /** On the shelf. */
      received_at: model.dateTime(),
      received_by: model.text().nullable(),
      accept_over: model.boolean().default(false),
      note: model.text().nullable(),
      reversed_at: model.dateTime().nullable(),
      reversed_by: model.text().nullable(),
      reversal_key: model.text().nullable(),
      reversal_note: model.text().nullable(),
      /** Its event was emitted; until then the sweeper does. */
      told_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["idempotency_key"], unique: true },
    { on: ["purchase_order_id"] },
    { on: ["received_at"] },
    {
      name: "replenishment_receipt_untold",
      on: ["created_at"],
      where: "told_at is null",
    },
    {
      on: ["reversal_key"],
      unique: true,
      where: "reversal_key is not null",
    },
  ])
