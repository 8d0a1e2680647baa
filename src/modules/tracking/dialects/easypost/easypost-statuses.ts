import type { Meaning } from "../../mapping/meaning"

/** EasyPost's statuses of trackers and of their details. */
export const easypostStatuses: Record<string, Meaning> = {
  pre_transit: { status: "pending" },
  in_transit: { status: "in_transit" },
  out_for_delivery: { status: "out_for_delivery" },
  // On a tracker with `is_return` it is returned.
  delivered: { status: "delivered" },
  available_for_pickup: { status: "ready_for_pickup" },
  return_to_sender: { status: "return_in_transit" },
  failure: { status: "delivery_failed" },
  cancelled: { status: "cancelled" },
  error: { status: "unknown" },
  unknown: { status: "unknown" },
}
