import { DateTime } from "luxon"

/**
 * The next moment after `after` at which a zone's clocks show a time.
 *
 * @param zone IANA name.
 */
export function nextLocalTime(
  after: Date,
  zone: string,
  time: { hour: number; minute: number }
): Date {
  const local = DateTime.fromJSDate(after, { zone })
  const today = local.set({ ...time, second: 0, millisecond: 0 })
  return (today > local ? today : today.plus({ days: 1 })).toJSDate()
}
