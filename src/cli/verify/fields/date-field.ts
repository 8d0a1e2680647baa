import { DateTime } from "luxon"
import { patternField } from "./pattern-field"

/** A day of the calendar. */
export const dateField = patternField(
  /^\d{4}-\d\d-\d\d$/,
  "a date, as 2026-08-14",
  (text) => DateTime.fromISO(text, { zone: "utc" }).isValid
)
