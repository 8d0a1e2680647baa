import type {
  ParcelFlag,
  TrackingReason,
  TrackingStatus,
} from "../../../types/tracking"

/** Where the fold stands; times are UTC in whole seconds. */
export type Journey = {
  status: TrackingStatus
  sub: string | null
  reason: TrackingReason | null
  flags: Set<ParcelFlag>
  attempts: number
  status_at: string | null
  first_scan_at: string | null
  out_for_delivery_at: string | null
  delivered_at: string | null
  returned_at: string | null
  last_scan_at: string | null
  /** What rules of later events need to remember. */
  memory: {
    /** Reason of the last hold or failed attempt. */
    trouble: TrackingReason | null
    returnReason: TrackingReason | null
    lastFailure: {
      at: string
      location: string | null
      reason: TrackingReason | null
    } | null
    deliveredTo: string | null
    /** Places of scans more than 12 hours after delivery. */
    strayPlaces: Set<string>
  }
}
