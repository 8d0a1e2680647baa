import { model } from "@medusajs/framework/utils"

/** A rule that was true of an order: once per order, whatever follows. */
export const RuleHit = model
  .define(
    { name: "RuleHit", tableName: "verification_rule_hit" },
    {
      id: model.id({ prefix: "orulh" }).primaryKey(),
      rule_id: model.text(),
      version: model.number(),
      order_id: model.text(),
      /** The facts that made it true. */
      evidence: model.json(),
      /** Per action: what it is, whether it was done, else why not. */
      actions: model.json(),
      state: model.enum(["pending", "done", "failed"]).default("pending"),
      matched_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["rule_id", "order_id"], unique: true },
    { on: ["order_id"] },
    { on: ["state"], where: "state <> 'done' and deleted_at is null" },
  ])
