import type { TrackingStatus } from "../../../types/tracking"
import type { HeldAlert } from "./held-alert"
import { judgeAgainstCore } from "./judge-against-core"
import { judgeFirstScan } from "./judge-first-scan"
import { judgeLateness } from "./judge-lateness"
import { judgeStall } from "./judge-stall"
import { judgeState } from "./judge-state"
import type { WatchedParcel } from "./watched-parcel"
import type { WorkHours } from "./work-hours"

/**
 * All alerts that hold for a parcel now (design §5).
 *
 * @param own hours after which a status stalls, of the shop's options.
 */
export function judgeParcel(
  parcel: WatchedParcel,
  hours: WorkHours,
  now: Date,
  own: Partial<Record<TrackingStatus, number>> = {}
): HeldAlert[] {
  return [
    judgeFirstScan(parcel, hours, now),
    ...judgeStall(parcel, hours, now, own),
    judgeLateness(parcel),
    ...judgeState(parcel),
    ...judgeAgainstCore(parcel),
  ].filter((alert) => alert !== null)
}
