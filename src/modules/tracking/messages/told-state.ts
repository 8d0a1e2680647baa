import type { ParcelFlag, TrackingStatus } from "../../../types/tracking"

/** What of a parcel's state customers are told. */
export type ToldState = {
  status: TrackingStatus
  /** Last event that bore the status; null: none has. */
  status_at: Date | null
  flags: ParcelFlag[]
  attempts: number
  promised_at: Date | null
}
