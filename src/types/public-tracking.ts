import type { TrackingStatus } from "./tracking"

/**
 * What who has a parcel's address may read of it: nothing that says who lives
 * where, what was paid, or what the courier wrote. Times are UTC, ISO 8601.
 */
export type PublicTracking = {
  courier: string
  tracking_number: string
  /** The courier's own page; null where none is known. */
  courier_url: string | null
  status: TrackingStatus
  status_at: string | null
  is_delayed: boolean
  /** As `B***`; null where the order names nobody. */
  recipient: string | null
  /** The destination. */
  city: string | null
  /** IANA zone in which the destination's clocks run. */
  time_zone: string
  /** What the courier expects, else what was promised; null once it is over. */
  expected_at: string | null
  items: { title: string; quantity: number }[]
  /** The journey, newest first; only what changed where the parcel is. */
  events: { at: string; status: TrackingStatus; city: string | null }[]
}

/** `GET /store/order-cycle/tracking/:token` */
export type PublicTrackingResponse = { tracking: PublicTracking }
