import type { Step } from "../journeys/step"

export const aftershipTags: Record<Step, [tag: string, subtag: string]> = {
  label_created: ["InfoReceived", "InfoReceived_001"],
  picked_up: ["InTransit", "InTransit_002"],
  arrived: ["InTransit", "InTransit_003"],
  departed: ["InTransit", "InTransit_007"],
  at_destination: ["InTransit", "InTransit_004"],
  out_for_delivery: ["OutForDelivery", "OutForDelivery_001"],
  delivery_failed: ["AttemptFail", "AttemptFail_001"],
  held: ["Exception", "Exception_001"],
  released: ["InTransit", "InTransit_001"],
  ready_for_pickup: ["AvailableForPickup", "AvailableForPickup_001"],
  delivered: ["Delivered", "Delivered_001"],
  return_started: ["Exception", "Exception_010"],
  returned: ["Exception", "Exception_011"],
  lost: ["Exception", "Exception_013"],
  cancelled: ["Exception", "Exception_001"],
}
