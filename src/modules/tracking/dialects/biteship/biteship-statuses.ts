import type { Meaning } from "../../mapping/meaning"

/** Biteship's statuses in snake_case, as its documentation lists them. */
export const biteshipStatuses: Record<string, Meaning> = {
  confirmed: { status: "pending" },
  scheduled: { status: "pending" },
  allocated: { status: "pending", sub: "courier_assigned" },
  picking_up: { status: "pending" },
  picked: { status: "picked_up" },
  dropping_off: { status: "in_transit" },
  on_hold: { status: "on_hold" },
  return_in_transit: { status: "return_in_transit" },
  returned: { status: "returned" },
  // The fold makes it a hold once somebody had the parcel in their hands.
  rejected: {
    status: "cancelled",
    sub: "rejected",
    reason: "carrier_rejected",
  },
  delivered: { status: "delivered" },
  disposed: { status: "disposed" },
  cancelled: { status: "cancelled" },
  courier_not_found: { status: "cancelled", sub: "no_courier" },
}
