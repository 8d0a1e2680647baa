import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

export const OrderDocument = model
  .define(
    { name: "OrderDocument", tableName: "documents_document" },
    {
      id: model.id({ prefix: "odoc" }).primaryKey(),
      series_id: model.text(),
      period: model.text(),
      sequence: model.number(),
      number: model.text(),
      type: model.enum(["invoice", "delivery_note", "receipt"]),
      order_id: model.text(),
      source_id: model.text(),
      idempotency_key: model.text(),
      /** 128 bits that nobody guesses; who has the paper may ask by it. */
      token: model.text(),
      snapshot: model.json(),
      snapshot_sha256: model.text(),
      renderer: model.text(),
      status: model.enum(["issued", "void", "superseded"]).default("issued"),
      issued_at: model.dateTime(),
      issued_by: model.text(),
      /** What an invoice asks for or a receipt confirms; else null. */
      amount_minor: minorUnits().nullable(),
      currency_code: model.text().nullable(),
      stamp_duty: model.boolean().default(false),
      /** Why it no longer counts. */
      void_reason: model.text().nullable(),
      ended_at: model.dateTime().nullable(),
      ended_by: model.text().nullable(),
      superseded_by: model.text().nullable(),
      /** The first file that was drawn, kept by the File module. */
      pdf_file_id: model.text().nullable(),
      pdf_sha256: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["series_id", "period", "sequence"], unique: true },
    { on: ["number"], unique: true },
    { on: ["idempotency_key"], unique: true },
    { on: ["token"], unique: true },
    {
      on: ["type", "source_id"],
      unique: true,
      where: "status = 'issued' and deleted_at is null",
    },
    { on: ["order_id"] },
  ])
