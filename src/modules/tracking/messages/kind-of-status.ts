import type { TrackingStatus } from "../../../types/tracking"
import type { MessageKind } from "./message-kind"

/** The statuses of which a customer is told. */
export const kindOfStatus: Partial<Record<TrackingStatus, MessageKind>> = {
  out_for_delivery: "out_for_delivery",
  ready_for_pickup: "ready_for_pickup",
  delivery_failed: "delivery_failed",
  delivered: "delivered",
  return_in_transit: "return_in_transit",
}
