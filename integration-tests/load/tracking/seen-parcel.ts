import type { PolledParcel } from "../../../src/modules/tracking/polling/polled-parcel"
import type { TrackingStatus } from "../../../src/types/tracking"
import type { Scan } from "../../courier-simulator/journeys/scan"
import type { Step } from "../../courier-simulator/journeys/step"
import type { Parcel } from "../../courier-simulator/parcels/parcel"
import { trueState } from "../../courier-simulator/parcels/true-state"

const statuses: Record<Step, TrackingStatus> = {
  label_created: "pending",
  picked_up: "picked_up",
  arrived: "in_transit",
  departed: "in_transit",
  at_destination: "in_transit",
  out_for_delivery: "out_for_delivery",
  delivery_failed: "delivery_failed",
  held: "on_hold",
  released: "in_transit",
  ready_for_pickup: "ready_for_pickup",
  delivered: "delivered",
  return_started: "return_in_transit",
  returned: "returned",
  lost: "lost",
  cancelled: "cancelled",
}

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
  const isReturn = seen.some(({ step }) => step === "return_started")
  const status = head ? statuses[head.step] : "pending"
  const first = seen.find(({ step }) => step !== "label_created")
  return {
    status: isReturn && status !== "returned" ? "return_in_transit" : status,
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
