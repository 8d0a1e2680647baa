import type { TrackingStatus } from "../../../types/tracking"

/** What hides behind a provider's one word for everything under way. */
export const transitCandidates: readonly TrackingStatus[] = [
  "picked_up",
  "out_for_delivery",
  "on_hold",
  "ready_for_pickup",
  "delivery_failed",
  "return_in_transit",
]
