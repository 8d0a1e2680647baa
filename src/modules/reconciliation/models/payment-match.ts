import { model } from "@medusajs/framework/utils"

export const PaymentMatch = model
  .define(
    { name: "PaymentMatch", tableName: "reconciliation_match" },
    {
      id: model.id({ prefix: "ormat" }).primaryKey(),
      /** Its line's. */
      account_id: model.text(),
      line_id: model.text(),
      /** The run that decided; null when a person did. */
      run_id: model.text().nullable(),
      rule: model.text(),
      rule_version: model.number(),
      confidence: model.text(),
      /** What was odd about it, for example C03. */
      reason: model.text().nullable(),
      evidence: model.json(),
      decided_by: model.text(),
      decided_at: model.dateTime(),
      state: model.enum([
        "suggested",
        "confirmed",
        "locked",
        "rejected",
        "undone",
      ]),
      /** When core and the timeline learnt of its present state. */
      effects_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["line_id"],
      unique: true,
      where: "state in ('confirmed', 'locked') and deleted_at is null",
    },
    { on: ["run_id"] },
    // The database's guard against over-allocation reads all of a line's.
    { name: "IDX_reconciliation_match_line", on: ["line_id"] },
    {
      name: "IDX_reconciliation_match_latest",
      on: ["account_id", "decided_at", "id"],
    },
    {
      name: "IDX_reconciliation_match_effects",
      on: ["id"],
      where: "effects_at is null and deleted_at is null",
    },
  ])
