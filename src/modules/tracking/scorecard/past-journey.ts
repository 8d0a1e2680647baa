import type { TrackingStatus } from "../../../types/tracking"

/** How a promised parcel that has ended went. */
export type PastJourney = {
  lane_key: string
  /** Delivered after its promise, or never. */
  is_late: boolean
  /** Hours since its first scan, and the status from then on; in order. */
  steps: [number, TrackingStatus][]
}
