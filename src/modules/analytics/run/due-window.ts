import { DateTime } from "luxon"
import type { AnalyticsOptions } from "../options"

type Schedule = Pick<AnalyticsOptions, "schedule" | "nightlyHour" | "timeZone">

/**
 * The window of the schedule that is open at a moment, as a job id: whoever
 * asks within it gets the same, so that a cluster exports once.
 *
 * The night's window opens at its hour and stays open for the rest of the
 * day, so that a shop that was down at two catches up.
 *
 * @returns null when nothing is due.
 */
export function dueWindow(schedule: Schedule, now: Date): string | null {
  const local = DateTime.fromJSDate(now, { zone: schedule.timeZone })
  if (schedule.schedule === "hourly") {
    // By UTC: an hour that daylight saving repeats is two windows.
    return `export-hour-${local.toUTC().toFormat("yyyy-LL-dd'T'HH")}`
  }
  const isDue =
    schedule.schedule === "nightly" && local.hour >= schedule.nightlyHour
  return isDue ? `export-night-${local.toFormat("yyyy-LL-dd")}` : null
}
