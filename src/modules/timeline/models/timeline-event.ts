import { model } from "@medusajs/framework/utils"
import { timelineKinds } from "../../../types/timeline"

export const TimelineEvent = model
  .define(
    { name: "TimelineEvent", tableName: "timeline_event" },
    {
      id: model.id({ prefix: "oevt" }).primaryKey(),
      order_id: model.text(),
      kind: model.enum([...timelineKinds]),
      cause: model.text(),
      at: model.dateTime(),
      actor: model.text(),
      payload: model.json().nullable(),
    }
  )
  .indexes([
    { on: ["order_id", "kind", "cause"], unique: true },
    { on: ["order_id", "at"] },
  ])
