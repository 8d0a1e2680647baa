import { canArrive } from "../status/can-arrive"
import type { HeldAlert } from "./held-alert"
import type { WatchedParcel } from "./watched-parcel"

const HOUR_MS = 3_600_000
const LIKELY = 0.5

/**
 * A parcel that will miss its promise, with the new date where one is known:
 * the courier's estimate, else the last scan and what 90 % of the lane take
 * from there; or by the odds of such parcels (design §5). The moved promise
 * is a new episode.
 */
export function judgeLateness(parcel: WatchedParcel): HeldAlert | null {
  const promise = parcel.promised_at
  if (!promise || !canArrive(parcel)) {
    return null
  }
  const expected = newDate(parcel, promise)
  const isLate = expected !== null || (parcel.p_late ?? 0) >= LIKELY
  const cause = promise.toISOString()
  return isLate
    ? {
        kind: "predicted_late",
        cause,
        facts: {
          promised_at: cause,
          expected_at: expected?.toISOString() ?? null,
          p_late: parcel.p_late,
        },
      }
    : null
}

function fromLastScan({ last_scan_at, lane }: WatchedParcel): Date | null {
  const hours = lane?.p90_remainder_hours ?? null
  return last_scan_at && hours !== null
    ? new Date(last_scan_at.getTime() + hours * HOUR_MS)
    : null
}

/** A date before the promise is not the one to tell of lateness. */
const newDate = (parcel: WatchedParcel, promise: Date): Date | null =>
  [parcel.courier_eta, fromLastScan(parcel)].find(
    (date) => date !== null && date > promise
  ) ?? null
