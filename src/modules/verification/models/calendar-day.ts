import { model } from "@medusajs/framework/utils"

/** A day on which nobody works, though its weekday says so. */
export const CalendarDay = model
  .define(
    { name: "CalendarDay", tableName: "verification_calendar_day" },
    {
      id: model.id({ prefix: "ocal" }).primaryKey(),
      /** Id of a stock location, name of a courier service, or `*`. */
      calendar: model.text(),
      /** YYYY-MM-DD in that calendar's zone. */
      date: model.text(),
      name: model.text(),
    }
  )
  .indexes([{ on: ["calendar", "date"], unique: true }])
