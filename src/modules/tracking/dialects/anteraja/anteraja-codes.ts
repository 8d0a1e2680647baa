import type { Meaning } from "../../mapping/meaning"

/** AnterAja's tracking codes; the words decide for any other. */
export const anterajaCodes: Record<string, Meaning> = {
  "100": { status: "pending", sub: "pickup_requested" },
  "150": { status: "pending", sub: "courier_assigned" },
  "200": { status: "picked_up" },
  "210": { status: "in_transit" },
  "220": { status: "in_transit" },
  "230": { status: "in_transit", sub: "at_destination" },
  "240": { status: "out_for_delivery" },
  "250": { status: "delivered" },
  "300": { status: "in_transit" },
  "330": { status: "in_transit" },
  "332": { status: "in_transit" },
  // A failed collection, not a failed delivery.
  "400": { status: "pending", sub: "pickup_failed" },
}
