import { DateTime } from "luxon"
import type { WorkCalendar } from "./work-calendar"
import type { WorkHours } from "./work-hours"

/**
 * Hours of a calendar: those of its working days, midnight to midnight in its
 * zone; weekends and holidays do not count (design §5).
 */
export function workHoursOf(calendar: WorkCalendar): WorkHours {
  const off = new Set(calendar.holidays)
  const isWorkday = (day: DateTime) =>
    calendar.workdays.includes(day.weekday) && !off.has(day.toISODate() ?? "")
  return (from, to) => {
    const end = DateTime.fromJSDate(to, { zone: calendar.zone })
    let at = DateTime.fromJSDate(from, { zone: calendar.zone })
    let milliseconds = 0
    while (at < end) {
      const midnight = at.startOf("day").plus({ days: 1 })
      const next = midnight < end ? midnight : end
      milliseconds += isWorkday(at) ? next.toMillis() - at.toMillis() : 0
      at = next
    }
    return milliseconds / 3_600_000
  }
}
