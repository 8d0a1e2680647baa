import type { Step } from "../journeys/step"

/** EasyPost's status, its detail, and the carrier's words. */
export const easypostStatuses: Record<
  Step,
  [status: string, detail: string, message: string]
> = {
  label_created: ["pre_transit", "label_created", "Label created"],
  picked_up: [
    "in_transit",
    "received_at_origin_facility",
    "Package received from shipper",
  ],
  arrived: ["in_transit", "arrived_at_facility", "Arrived at facility"],
  departed: ["in_transit", "departed_facility", "Departed from facility"],
  at_destination: [
    "in_transit",
    "arrived_at_destination",
    "Arrived at local station",
  ],
  out_for_delivery: [
    "out_for_delivery",
    "out_for_delivery",
    "Out for delivery",
  ],
  delivery_failed: ["failure", "no_access", "Could not be delivered"],
  held: ["in_transit", "held", "Package held"],
  released: ["in_transit", "in_transit", "Package released"],
  ready_for_pickup: [
    "available_for_pickup",
    "available_for_pickup",
    "Ready for pickup",
  ],
  delivered: ["delivered", "arrived_at_destination", "Delivered"],
  return_started: ["return_to_sender", "return", "Returning to sender"],
  returned: ["delivered", "arrived_at_destination", "Delivered to sender"],
  lost: ["failure", "lost", "Package lost"],
  cancelled: ["cancelled", "cancelled", "Shipment cancelled"],
}
