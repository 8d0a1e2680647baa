import { DateTime } from "luxon"
import { defaultQuietHours } from "./default-quiet-hours"
import type { QuietHours } from "./quiet-hours"

/**
 * When a message that is ready at a moment may be sent: at once, or when the
 * quiet hours of the recipient's zone end (design §6).
 *
 * @param zone IANA name.
 */
export function dueTime(
  ready: Date,
  zone: string,
  quiet: QuietHours = defaultQuietHours
): Date {
  const local = DateTime.fromJSDate(ready, { zone })
  if (!isQuiet(local.hour, quiet)) {
    return ready
  }
  const morning = local.startOf("day").set({ hour: quiet.to })
  return (morning > local ? morning : morning.plus({ days: 1 })).toJSDate()
}

const isQuiet = (hour: number, { from, to }: QuietHours): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to
