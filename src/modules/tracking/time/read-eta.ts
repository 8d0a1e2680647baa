import { readEventTime } from "./read-event-time"
import { toUtcSeconds } from "./to-utc-seconds"

const DAY_MS = 86_400_000
/** How some write a day that has no time. */
const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?Z?$/i

/**
 * A courier's estimate of the delivery: a time, or the end of a day where it
 * names only that.
 *
 * @param zone gives the IANA name for times without an offset.
 * @returns UTC, whole seconds; null where there is none that can be read.
 */
export function readEta(
  text: string | null | undefined,
  zone: () => string
): string | null {
  const written = (text ?? "").trim().replace(MIDNIGHT, "")
  const { occurred_at, precision } = readEventTime(written, zone)
  return occurred_at && precision === "day"
    ? toUtcSeconds(new Date(Date.parse(occurred_at) + DAY_MS - 1000))
    : occurred_at
}
