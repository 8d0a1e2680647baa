import { model } from "@medusajs/framework/utils"

/**
 * One act on an account's money, chained to the one before it by its hash.
 * The database refuses to change or delete it.
 */
export const AuditEntry = model
  .define(
    {
      name: "ReconciliationAuditEntry",
      tableName: "reconciliation_audit",
    },
    {
      id: model.id({ prefix: "oraud" }).primaryKey(),
      account_id: model.text(),
      /** From 1, without gaps. */
      position: model.number(),
      action: model.text(),
      actor: model.text(),
      subject_id: model.text(),
      payload: model.json(),
      /** UTC, milliseconds: part of the hash. */
      at: model.text(),
      prev_hash: model.text(),
      hash: model.text(),
    }
  )
  .indexes([
    { on: ["account_id", "position"], unique: true },
    { on: ["subject_id"] },
  ])
