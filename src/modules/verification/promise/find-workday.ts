import type { WorkCalendar } from "./work-calendar"

/** The last day that YYYY-MM-DD can write. */
const LAST_DAY = Date.UTC(9999, 11, 31)
const DAY = 24 * 60 * 60 * 1000

/**
 * Counts a calendar's working days on from a day. Days are counted in UTC,
 * where each has 24 hours, so that no change of the clocks moves them.
 *
 * @param from YYYY-MM-DD.
 * @param days which working day after it; 0 is the day itself when it is a
 *   working day, else the next one.
 * @returns YYYY-MM-DD.
 * @throws RangeError when there is none before the year 10000.
 */
export function findWorkday(
  from: string,
  days: number,
  { workdays, holidays }: WorkCalendar
): string {
  const off = new Set(holidays.map((date) => Date.parse(date)))
  let day = Date.parse(from)
  let left = days
  if (left > 0) {
    day += DAY
  }
  for (; day <= LAST_DAY; day += DAY) {
    const weekday = new Date(day).getUTCDay() || 7
    const isWorkday = workdays.includes(weekday) && !off.has(day)
    if (isWorkday && left <= 1) {
      return new Date(day).toISOString().slice(0, 10)
    }
    left -= isWorkday ? 1 : 0
  }
  throw new RangeError(
    `There is no working day number ${days} after ${from} before the year 10000.`
  )
}
