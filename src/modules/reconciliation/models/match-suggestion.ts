import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a line might pay, best first; a person decides. */
export const MatchSuggestion = model
  .define(
    { name: "MatchSuggestion", tableName: "reconciliation_suggestion" },
    {
      id: model.id({ prefix: "orsug" }).primaryKey(),
      line_id: model.text(),
      /** 1 to 3. */
      rank: model.number(),
      rule: model.text(),
      confidence: model.text(),
      reason: model.text().nullable(),
      /** `[{ id, allocated }]`, minor units as text. */
      items: model.json(),
      unapplied_minor: minorUnits(),
      evidence: model.json(),
    }
  )
  .indexes([{ on: ["line_id", "rank"], unique: true }])
