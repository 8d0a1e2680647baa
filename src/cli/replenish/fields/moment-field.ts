import { DateTime } from "luxon"
import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"
import { timeField } from "../../verify/fields/time-field"

/**
 * A moment, in milliseconds since 1970: a time with offset, a day of UTC, or
 * the number itself.
 */
export const momentField: Field<number> = (value, path) => {
  if (typeof value === "number" && Number.isFinite(value)) {
    return value
  }
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = DateTime.fromISO(value, { zone: "utc" })
    if (!day.isValid) {
      throw new BadField(path, `must be a day of the calendar, not ${value}.`)
    }
    return day.toMillis()
  }
  return DateTime.fromISO(timeField(value, path)).toMillis()
}
