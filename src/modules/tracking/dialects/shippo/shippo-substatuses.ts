import type { Meaning } from "../../mapping/meaning"

/** Codes of `substatus`; not checked against real payloads. */
export const shippoSubstatuses: Record<string, Meaning> = {
  package_accepted: { status: "picked_up" },
  out_for_delivery: { status: "out_for_delivery" },
  pickup_available: { status: "ready_for_pickup" },
  delivery_attempted: { status: "delivery_failed" },
  package_held: { status: "on_hold" },
  return_to_sender: { status: "return_in_transit" },
  package_lost: { status: "lost", reason: "carrier_lost" },
  package_damaged: { status: "on_hold", reason: "carrier_damaged" },
  package_disposed: { status: "disposed" },
  delayed: { delayed: true },
}
