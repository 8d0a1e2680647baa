import type { AlertKind } from "./alert-kind"

/** What is looked at whenever a parcel is judged. */
export const parcelKinds: AlertKind[] = [
  "no_first_scan",
  "stalled",
  "lost_candidate",
  "predicted_late",
  "contradiction",
  "attempt_failed",
  "returned",
  "lost",
  "damaged",
]
