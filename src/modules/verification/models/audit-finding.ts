import { model } from "@medusajs/framework/utils"
import { openStatesSql } from "../audit/open-states-sql"

/** Something that must be true of every order, and is not of this one. */
export const AuditFinding = model
  .define(
    { name: "AuditFinding", tableName: "verification_audit_finding" },
    {
      id: model.id({ prefix: "oaud" }).primaryKey(),
      invariant: model.text(),
      /** What it is not true of: an order, a line, a stock level, a refund. */
      subject: model.text(),
      order_id: model.text().nullable(),
      expected: model.json(),
      found: model.json(),
      /** What would set it right; null when only a person can know. */
      proposal: model.json().nullable(),
      state: model
        .enum(["open", "approved", "repaired", "dismissed", "failed"])
        .default("open"),
      seen_first_at: model.dateTime(),
      seen_last_at: model.dateTime(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      note: model.text().nullable(),
      /** What the repair changed. */
      before: model.json().nullable(),
      after: model.json().nullable(),
      error: model.text().nullable(),
    }
  )
  .indexes([
    {
      on: ["invariant", "subject"],
      unique: true,
      where: `state in ${openStatesSql} and deleted_at is null`,
    },
    { on: ["state", "seen_first_at"] },
    { on: ["order_id"] },
  ])
