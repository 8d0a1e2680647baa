import type { TrackingStatus } from "../../../types/tracking"
import type { HeldAlert } from "./held-alert"
import { stalledAfter } from "./stalled-after"
import type { WatchedParcel } from "./watched-parcel"
import type { WorkHours } from "./work-hours"

/**
 * A parcel that nobody has scanned for too long is stalled, after twice that
 * also a candidate for a claim (design §5). The scan is the episode: the next
 * one ends both.
 *
 * @param own hours of the shop's options, by status.
 */
export function judgeStall(
  parcel: WatchedParcel,
  hours: WorkHours,
  now: Date,
  own: Partial<Record<TrackingStatus, number>> = {}
): HeldAlert[] {
  const limit = stalledAfter(parcel, own)
  if (limit === null || !parcel.last_scan_at) {
    return []
  }
  const cause = parcel.last_scan_at.toISOString()
  const waited = hours(parcel.last_scan_at, now)
  const told = (kind: HeldAlert["kind"], limit_hours: number): HeldAlert[] =>
    waited >= limit_hours
      ? [{ kind, cause, facts: { last_scan_at: cause, limit_hours } }]
      : []
  return [...told("stalled", limit), ...told("lost_candidate", 2 * limit)]
}
