import type { AlertKind } from "./alert-kind"

/** What can only be judged where core's side of a parcel is known. */
export const coreKinds: AlertKind[] = [
  "scanned_not_shipped",
  "delivered_canceled_order",
]
