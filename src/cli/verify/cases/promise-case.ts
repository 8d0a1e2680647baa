import { IANAZone } from "luxon"
import { decidePromise } from "../../../modules/verification/promise/decide-promise"
import { BadField } from "../fields/bad-field"
import { dateField } from "../fields/date-field"
import type { Field } from "../fields/field"
import { listField } from "../fields/list-field"
import { numberField } from "../fields/number-field"
import { objectField } from "../fields/object-field"
import { patternField } from "../fields/pattern-field"
import { timeField } from "../fields/time-field"
import type { CaseKind } from "./case-kind"

const weekdays: Field<number[]> = (value, path) => {
  const days = listField(numberField(1, 7))(value, path)
  if (!days.length) {
    throw new BadField(path, "must name a weekday: nothing ships without one.")
  }
  return days
}

const readInput = objectField({
  placed_at: timeField,
  location: objectField({
    time_zone: patternField(/./, "an IANA time zone, as Asia/Jakarta", (zone) =>
      IANAZone.isValidZone(zone)
    ),
    cut_off: patternField(
      /^([01]\d|2[0-3]):[0-5]\d$/,
      "a time of day, as 15:00"
    ),
    workdays: weekdays,
    holidays: listField(dateField),
    handling_days: numberField(0),
  }),
  courier: objectField({
    workdays: weekdays,
    holidays: listField(dateField),
    lead_min: numberField(0),
    lead_max: numberField(0),
  }),
})

/** When an order leaves and arrives. */
export const promiseCase: CaseKind = (input) => {
  const facts = readInput(input, "")
  try {
    const courier = { ...facts.courier, travel_days: null }
    return decidePromise({ ...facts, courier })
  } catch (error) {
    throw error instanceof RangeError ? new BadField("", error.message) : error
  }
}
