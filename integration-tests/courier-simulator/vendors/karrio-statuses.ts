import type { Step } from "../journeys/step"

/** karrio has no word for lost, and "delivered" for what came back. */
export const karrioStatuses: Record<Step, string> = {
  label_created: "pending",
  picked_up: "picked_up",
  arrived: "in_transit",
  departed: "in_transit",
  at_destination: "in_transit",
  out_for_delivery: "out_for_delivery",
  delivery_failed: "delivery_failed",
  held: "on_hold",
  released: "in_transit",
  ready_for_pickup: "ready_for_pickup",
  delivered: "delivered",
  return_started: "return_to_sender",
  returned: "delivered",
  lost: "on_hold",
  cancelled: "cancelled",
}
