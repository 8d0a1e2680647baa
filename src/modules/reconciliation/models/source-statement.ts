import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a file declares of one account and currency, and how it ties. */
export const SourceStatement = model
  .define(
    { name: "SourceStatement", tableName: "reconciliation_statement" },
    {
      id: model.id({ prefix: "orsta" }).primaryKey(),
      account_id: model.text(),
      file_id: model.text(),
      /** Its place in the file, from 0. */
      position: model.number().nullable(),
      /** The source's own number: message, payout or batch. */
      external_id: model.text().nullable(),
      sequence: model.text().nullable(),
      /**
       * Number, sequence, first day, currency and whether it is final; of a
       * source without numbers, the file and its place in it.
       */
      source_key: model.text(),
      /** The account as the source writes it. */
      source_account: model.text().nullable(),
      currency_code: model.text(),
      from_on: model.text().nullable(),
      to_on: model.text().nullable(),
      opening_minor: minorUnits().nullable(),
      closing_minor: minorUnits().nullable(),
      credit_minor: minorUnits(),
      debit_minor: minorUnits(),
      entries: model.number(),
      line_count: model.number(),
      unreadable: model.number(),
      tie: model.enum(["ok", "rounding", "break", "none"]),
      gap_minor: minorUnits().nullable(),
      /** Not of a source that its statement will replace. */
      is_final: model.boolean(),
    }
  )
  .indexes([
    { on: ["account_id", "source_key"], unique: true },
    { on: ["file_id"] },
  ])
