import { model } from "@medusajs/framework/utils"
import { overrideKinds } from "../overrides/override-kinds"
import { overrideReasons } from "../overrides/override-reasons"

/** What a person knows about coming demand and history does not. */
export const ForecastOverride = model
  .define(
    { name: "ForecastOverride", tableName: "replenishment_forecast_override" },
    {
      id: model.id({ prefix: "ofov" }).primaryKey(),
      inventory_item_id: model.text(),
      /** Null: at every location. */
      location_id: model.text().nullable(),
      /** First and last store-local day, ISO. */
      from_on: model.text(),
      to_on: model.text(),
      kind: model.enum([...overrideKinds]),
      /** A factor, or units a week; a decimal. */
      value: model.text(),
      reason: model.enum([...overrideReasons]),
      note: model.text(),
      created_by: model.text().nullable(),
      ended_at: model.dateTime().nullable(),
      ended_by: model.text().nullable(),
      /** After its end: what was sold, and what each forecast had said. */
      result: model.json().nullable(),
    }
  )
  .indexes([{ on: ["inventory_item_id", "to_on"] }])
