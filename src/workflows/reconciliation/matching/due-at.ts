import { DateTime } from "luxon"
import {
  type DiscrepancyCode,
  discrepancyCodes,
} from "../../../modules/reconciliation/discrepancies/discrepancy-codes"
import { dueDays } from "../../../modules/reconciliation/discrepancies/due-days"
import { findWorkday } from "../../../modules/verification/promise/find-workday"

type Calendar = { workdays: number[]; holidays: string[]; zone: string }

/**
 * Until when somebody has to act on a code: the end of a working day of the
 * shop.
 *
 * @returns UTC, ISO 8601; null where nobody has to.
 */
export function dueAt(
  code: DiscrepancyCode,
  now: Date,
  calendar: Calendar
): string | null {
  const days = dueDays[discrepancyCodes[code].severity]
  if (days === null) {
    return null
  }
  const today = DateTime.fromJSDate(now, { zone: calendar.zone }).toISODate()
  return DateTime.fromISO(findWorkday(today ?? "", days, calendar), {
    zone: calendar.zone,
  })
    .endOf("day")
    .toUTC()
    .toISO()
}
