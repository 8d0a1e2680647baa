import type { TrackingStatus } from "../../../types/tracking"
import { jitter } from "./jitter"

const HOUR_MS = 3_600_000

/**
 * Polls that confirm an end: 24 and 72 hours after a delivery, 24 hours after
 * any other, then none (design §4). A poll that jitter made early counts.
 *
 * @param times.ended_at when the status began.
 * @param random from 0 to 1.
 * @returns null: all have been made.
 */
export function confirmEnd(
  status: TrackingStatus,
  { ended_at, last_polled_at }: { ended_at: Date; last_polled_at: Date | null },
  random: number
): Date | null {
  const hours = (status === "delivered" ? [24, 72] : [24]).find(
    (after) =>
      !last_polled_at ||
      last_polled_at.getTime() < ended_at.getTime() + jitter(after, 0) * HOUR_MS
  )
  return hours === undefined
    ? null
    : new Date(ended_at.getTime() + Math.round(jitter(hours, random) * HOUR_MS))
}
