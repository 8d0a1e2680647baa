import { DateTime } from "luxon"

/** Hour of the day on a zone's clocks, 0 to 23. */
export const localHour = (at: Date, zone: string): number =>
  DateTime.fromJSDate(at, { zone }).hour
