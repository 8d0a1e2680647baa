import type { PolledParcel } from "../../../src/modules/tracking/polling/polled-parcel"
import type { Scan } from "../../courier-simulator/journeys/scan"
import type { Parcel } from "../../courier-simulator/parcels/parcel"
import { trueState } from "../../courier-simulator/parcels/true-state"
import { trueStatus } from "./true-status"

const zones: Record<number, string> = {
  7: "Asia/Jakarta",
  8: "Asia/Makassar",
  9: "Asia/Jayapura",
}

/**
 * A parcel as the scheduler knows it when a poll has just shown some scans.
 *
 * @param known.destination whether the courier names places and we know where
 *   it goes.
 */
export function seenParcel(
  { destination, scans: all }: Parcel,
  seen: readonly Scan[],
  known: {
    destination: boolean
    lane_p10_hours: number | null
    now: number
    not_found: number
  }
): PolledParcel {
  const head = trueState(seen)
  const first = seen.find(({ step }) => step !== "label_created")
  return {
    status: trueStatus(seen),
    created_at: new Date(all[0].at),
    status_at: head && new Date(head.at),
    first_scan_at: first ? new Date(first.at) : null,
    last_polled_at: new Date(known.now),
    at_destination:
      known.destination && head?.city === destination && head !== seen[0],
    destination_known: known.destination,
    lane_p10_hours: known.lane_p10_hours,
    zone: zones[destination.offset],
    is_abroad: false,
    has_live_webhook: false,
    not_found: known.not_found,
    expired_answers: 0,
    quota: null,
  }
}
