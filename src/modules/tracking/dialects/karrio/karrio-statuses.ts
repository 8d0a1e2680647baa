import type { Meaning } from "../../mapping/meaning"

/** karrio's statuses of trackers and events. */
export const karrioStatuses: Record<string, Meaning> = {
  pending: { status: "pending" },
  picked_up: { status: "picked_up" },
  in_transit: { status: "in_transit" },
  out_for_delivery: { status: "out_for_delivery" },
  ready_for_pickup: { status: "ready_for_pickup" },
  delivered: { status: "delivered" },
  delivery_failed: { status: "delivery_failed" },
  on_hold: { status: "on_hold" },
  cancelled: { status: "cancelled" },
  return_to_sender: { status: "return_in_transit" },
  // With a consignee's reason it is a failed delivery.
  delivery_delayed: { status: null, delayed: true },
  unknown: { status: "unknown" },
}
