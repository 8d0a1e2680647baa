import type { TrackingReason, TrackingStatus } from "../../../types/tracking"

/** What a parcel adds to the record of its courier, service and lane. */
export type ScoredParcel = {
  status: TrackingStatus
  attempts: number
  handed_over_at: Date | null
  first_scan_at: Date | null
  delivered_at: Date | null
  /** End of the promised day where the parcel goes; null: none promised. */
  promised_until: Date | null
  /** Why it was held, failed, returned or lost, once per exception. */
  exceptions: TrackingReason[]
}
