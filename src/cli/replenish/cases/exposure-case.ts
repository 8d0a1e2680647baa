import { exposureOfDays } from "../../../../analytics/forecast/exposure/exposure-of-days"
import { fixedOffsetDay } from "../../../../analytics/forecast/exposure/fixed-offset-day"
import type { CaseKind } from "../../verify/cases/case-kind"
import { BadField } from "../../verify/fields/bad-field"
import { dateField } from "../../verify/fields/date-field"
import { listField } from "../../verify/fields/list-field"
import { objectField } from "../../verify/fields/object-field"
import { timeField } from "../../verify/fields/time-field"
import { decimalField } from "../fields/decimal-field"
import { offsetField } from "../fields/offset-field"
import { withDefaults } from "../fields/with-defaults"

const HOURS = 24

const readInput = withDefaults(
  objectField({
    offset_minutes: offsetField,
    profile: listField(decimalField(0)),
    days: listField(dateField, (day) => day),
    closed: listField(dateField),
    initial: decimalField(),
    changes: listField(
      objectField({ at: timeField, available: decimalField() })
    ),
  }),
  { closed: [], changes: [] }
)

/** In which share of each day's trade an item could be sold. */
export const exposureCase: CaseKind = (input) => {
  const read = readInput(input, "")
  if (read.profile.length !== HOURS) {
    throw new BadField(
      "profile",
      `must have ${HOURS} hours; it has ${read.profile.length}.`
    )
  }
  const ascending = [...read.days].sort()
  const shares = exposureOfDays({
    days: ascending.map((day) => fixedOffsetDay(day, read.offset_minutes)),
    profile: read.profile,
    closed: new Set(read.closed),
    initial: read.initial,
    changes: read.changes.map(({ at, available }) => ({
      at: Date.parse(at),
      available,
    })),
  })
  return {
    days: read.days.map((day) => ({
      day,
      exposure: shares[ascending.indexOf(day)],
    })),
  }
}
