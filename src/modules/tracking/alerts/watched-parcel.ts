import type {
  ParcelFlag,
  TrackingReason,
  TrackingStatus,
} from "../../../types/tracking"

/** What a parcel's alerts are decided by (design §5). */
export type WatchedParcel = {
  status: TrackingStatus
  reason: TrackingReason | null
  flags: ParcelFlag[]
  attempts: number
  status_at: Date | null
  handed_over_at: Date | null
  first_scan_at: Date | null
  /** Last time somebody had it in their hands. */
  last_scan_at: Date | null
  promised_at: Date | null
  courier_eta: Date | null
  /** Probability that the promise is missed, 0 to 1. */
  p_late: number | null
  /** What core knows of its fulfilment; null: there is nothing to judge by. */
  core: {
    is_shipped: boolean
    /** Its order is canceled. */
    is_canceled: boolean
  } | null
  lane: {
    /** Parcels that the lane's figures rest on. */
    n: number
    /** Between two physical scans, hours. */
    gap_p95_hours: number | null
    /** From a scan like the last one to delivery, hours. */
    p90_remainder_hours: number | null
  } | null
}
