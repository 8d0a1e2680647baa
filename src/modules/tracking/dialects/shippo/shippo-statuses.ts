import type { Meaning } from "../../mapping/meaning"

/** Shippo's statuses. */
export const shippoStatuses: Record<string, Meaning> = {
  PRE_TRANSIT: { status: "pending" },
  TRANSIT: { status: "in_transit" },
  DELIVERED: { status: "delivered" },
  // Returned when its details say that the sender has the parcel.
  RETURNED: { status: "return_in_transit" },
  FAILURE: { status: "delivery_failed" },
  UNKNOWN: { status: "unknown" },
}
