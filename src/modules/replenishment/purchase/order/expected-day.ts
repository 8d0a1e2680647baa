import { DateTime } from "luxon"

/**
 * The day on which goods should be on the shelf: so many calendar days of the
 * supplier's zone after the order, and not on one of its holidays.
 *
 * @param leadDays days from order to shelf, at least 1.
 * @param holidays ISO days.
 * @returns ISO day.
 */
export function expectedDay(
  sentAt: Date,
  leadDays: number,
  { time_zone, holidays }: { time_zone: string; holidays: string[] }
): string {
  let day = DateTime.fromJSDate(sentAt, { zone: time_zone }).plus({
    days: Math.max(1, Math.ceil(leadDays)),
  })
  while (holidays.includes(day.toFormat("yyyy-MM-dd"))) {
    day = day.plus({ days: 1 })
  }
  return day.toFormat("yyyy-MM-dd")
}
