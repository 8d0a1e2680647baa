import type { Step } from "../journeys/step"

/** Biteship stretches its words: half of a journey is "dropping_off". */
export const biteshipStatuses: Record<Step, string> = {
  label_created: "confirmed",
  picked_up: "picked",
  arrived: "dropping_off",
  departed: "dropping_off",
  at_destination: "on_hold",
  out_for_delivery: "dropping_off",
  delivery_failed: "on_hold",
  held: "on_hold",
  released: "dropping_off",
  ready_for_pickup: "on_hold",
  delivered: "delivered",
  return_started: "return_in_transit",
  returned: "returned",
  lost: "on_hold",
  cancelled: "cancelled",
}
