/** Alerts of parcels that the queue is filtered by. */
export const alertKinds = [
  "predicted_late",
  "ship_late",
  "stalled",
  "no_first_scan",
  "lost_candidate",
  "contradiction",
  "attempt_failed",
  "returned",
  "lost",
  "damaged",
  "scanned_not_shipped",
  "delivered_canceled_order",
  "tracking_degraded",
] as const
