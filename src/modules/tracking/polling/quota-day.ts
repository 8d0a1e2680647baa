import { DateTime } from "luxon"

/**
 * The calendar day that a quota counts in.
 *
 * @param zone IANA zone in which the provider's day begins.
 */
export function quotaDay(
  now: Date,
  zone: string
): { day: string; ends_at: Date } {
  const local = DateTime.fromJSDate(now, { zone })
  return {
    day: local.toFormat("yyyy-MM-dd"),
    ends_at: local.plus({ days: 1 }).startOf("day").toJSDate(),
  }
}
