import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/**
 * That a confirmed match owes an order a receipt. Its id is the source of the
 * document, so that there is one receipt however often it is asked for.
 */
export const ReceiptClaim = model
  .define(
    { name: "ReceiptClaim", tableName: "reconciliation_receipt_claim" },
    {
      id: model.id({ prefix: "orrcl" }).primaryKey(),
      match_id: model.text(),
      /** One match may pay several orders; each gets its own receipt. */
      order_id: model.text(),
      amount_minor: minorUnits(),
      currency_code: model.text(),
      document_id: model.text().nullable(),
      /** All that the order kept had its receipts already, for example by capture. */
      covered_at: model.dateTime().nullable(),
      /** The match was undone, and its receipt does not count any more. */
      voided_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["match_id", "order_id"], unique: true },
    { on: ["order_id"] },
    {
      name: "IDX_reconciliation_receipt_claim_open",
      on: ["id"],
      where:
        "document_id is null and covered_at is null and voided_at is null and deleted_at is null",
    },
  ])
