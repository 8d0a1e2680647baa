import { type CalendarDay, calendarDay } from "../reading/calendar-day"

/** Two-digit years from here on are of the last century. */
const OLDEST = 80

/** The day of six digits, year first. */
export function swiftDay(digits: string): CalendarDay | null {
  const [year, month, day] = pairs(digits)
  return calendarDay(year + (year < OLDEST ? 2000 : 1900), month, day)
}

/**
 * The day of four digits, in the year that brings it next to another: an entry
 * of 2 January may have its value on 31 December.
 *
 * @param near ISO date.
 */
export function swiftDayNear(digits: string, near: string): CalendarDay | null {
  const [month, day] = pairs(digits)
  const year = Number(near.slice(0, 4))
  const candidates = [year, year - 1, year + 1].flatMap(
    (one) => calendarDay(one, month, day) ?? []
  )
  const distance = ({ iso }: CalendarDay) =>
    Math.abs(Date.parse(iso) - Date.parse(near))
  return (
    candidates.sort((one, other) => distance(one) - distance(other))[0] ?? null
  )
}

const pairs = (digits: string) => (digits.match(/\d\d/g) ?? []).map(Number)
