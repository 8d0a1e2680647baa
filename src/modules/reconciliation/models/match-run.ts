import { model } from "@medusajs/framework/utils"

/**
 * One pass of the rules; the same input gives the same `output_hash`. What it
 * decided is written before it is done, so that a killed one is ended as it
 * began.
 */
export const MatchRun = model
  .define(
    { name: "MatchRun", tableName: "reconciliation_run" },
    {
      id: model.id({ prefix: "orrun" }).primaryKey(),
      account_id: model.text(),
      /** Of the account's runs, from 1: of two at once one is the next. */
      number: model.number(),
      actor: model.text(),
      /** Thresholds and windows it used. */
      params: model.json(),
      input_hash: model.text(),
      output_hash: model.text(),
      /** Of what it left open: a run that finds just that writes nothing. */
      left_hash: model.text(),
      line_count: model.number(),
      auto_count: model.number(),
      suggest_count: model.number(),
      started_at: model.dateTime(),
      /** Decisions, until they are carried out. */
      plan: model.json().nullable(),
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["account_id", "started_at"] },
    { on: ["account_id", "number"], unique: true },
  ])
