import { DateTime } from "luxon"
import { dueTime } from "./due-time"
import type { QuietHours } from "./quiet-hours"

/** Days after the parcel was ready on which the recipient is told again. */
const DAYS = [2, 4]

/**
 * When `ready_for_pickup` is told again: on the second and the fourth day, at
 * the hour at which the parcel became ready, quiet hours aside (design §6).
 *
 * @param now reminders whose time is past are left out.
 */
export const remindPickup = (
  ready: Date,
  zone: string,
  now: Date,
  quiet?: QuietHours
): Date[] =>
  DAYS.map((days) =>
    dueTime(
      DateTime.fromJSDate(ready, { zone }).plus({ days }).toJSDate(),
      zone,
      quiet
    )
  ).filter((due) => due > now)
