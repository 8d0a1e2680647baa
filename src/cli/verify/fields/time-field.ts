import { DateTime } from "luxon"
import { patternField } from "./pattern-field"

/** A moment. */
export const timeField = patternField(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  "a time with offset, as 2026-08-14T15:01:00+07:00",
  (text) => DateTime.fromISO(text).isValid
)
