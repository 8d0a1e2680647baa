import { DateTime } from "luxon"

/**
 * First and last day of a month and of the one before it.
 *
 * @param month `2026-10`.
 */
export function monthPeriods(month: string) {
  const first = DateTime.fromISO(`${month}-01`, { zone: "utc" })
  const period = (start: DateTime) => ({
    from: String(start.toISODate()),
    to: String(start.endOf("month").toISODate()),
  })
  return {
    current: period(first),
    previous: period(first.minus({ months: 1 })),
  }
}
