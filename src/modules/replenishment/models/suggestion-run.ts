import { model } from "@medusajs/framework/utils"

/** A pass over all items that made suggestions, once per forecast and day. */
export const SuggestionRun = model
  .define(
    { name: "SuggestionRun", tableName: "replenishment_suggestion_run" },
    {
      id: model.id({ prefix: "osru" }).primaryKey(),
      /** Generation of the forecast and store-local day. */
      run: model.text(),
      /** When the stock was read. */
      as_of: model.dateTime(),
      /** Null: it was cut off, and goes on at the next call. */
      finished_at: model.dateTime().nullable(),
      suggestions: model.number().default(0),
      /** Of these, with something to order. */
      to_order: model.number().default(0),
    }
  )
  .indexes([{ on: ["run"], unique: true }, { on: ["finished_at"] }])
