import type { HeldAlert } from "./held-alert"
import type { WatchedParcel } from "./watched-parcel"
import type { WorkHours } from "./work-hours"

const HOURS = 24

/** A parcel that was handed over and that the courier has never scanned. */
export function judgeFirstScan(
  parcel: WatchedParcel,
  hours: WorkHours,
  now: Date
): HeldAlert | null {
  const { handed_over_at, first_scan_at, status } = parcel
  if (status !== "pending" || !handed_over_at || first_scan_at) {
    return null
  }
  const waited = hours(handed_over_at, now)
  const since = handed_over_at.toISOString()
  return waited >= HOURS
    ? {
        kind: "no_first_scan",
        cause: since,
        facts: { handed_over_at: since, limit_hours: HOURS },
      }
    : null
}
