import type { TrackingStatus } from "../../../types/tracking"

/** What decides when a parcel is asked for again (design §4). */
export type PolledParcel = {
  status: TrackingStatus
  /** When the tracker was made. */
  created_at: Date
  /** Last event that bore the status; null: none has. */
  status_at: Date | null
  first_scan_at: Date | null
  last_polled_at: Date | null
  /** Scanned in the city where it goes, or said to be there. */
  at_destination: boolean
  /** Whether the courier ever names places, so that arrival would be seen. */
  destination_known: boolean
  /** Pickup to arrival, 10th percentile of the lane in hours; null: no past. */
  lane_p10_hours: number | null
  /** IANA zone of the place where it goes. */
  zone: string
  is_abroad: boolean
  /** The courier's account sends webhooks, and they come. */
  has_live_webhook: boolean
  /** Answers "not found" in a row. */
  not_found: number
  /** Answers "expired" in a row: no status, but a sign. */
  expired_answers: number
  /** Polls that its provider still allows this parcel; null: any number. */
  quota: { left: number; ends_at: Date } | null
}
