import type { Meaning } from "../../mapping/meaning"

/** AfterShip's tags: what decides where a subtag has no row of its own. */
export const aftershipTags: Record<string, Meaning> = {
  Pending: { status: "pending" },
  InfoReceived: { status: "pending" },
  InTransit: { status: "in_transit" },
  OutForDelivery: { status: "out_for_delivery" },
  AttemptFail: { status: "delivery_failed" },
  AvailableForPickup: { status: "ready_for_pickup" },
  Delivered: { status: "delivered" },
  Exception: { status: "on_hold" },
  Expired: { status: "expired" },
}
