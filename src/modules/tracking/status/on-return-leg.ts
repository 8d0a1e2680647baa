import type { Journey } from "./journey"
import type { PlacedEvent } from "./placed-event"
import { settle } from "./settle"
import { statusTable } from "./status-table"

/**
 * On its way back a parcel is returned when it is "delivered", and every
 * other scan leaves it on its way back, with the scan's status as detail.
 */
export function onReturnLeg(journey: Journey, event: PlacedEvent): void {
  const { status } = event
  const { memory } = journey
  const isReturn = status === "return_in_transit" || status === "returned"
  const starts = !journey.flags.has("return_leg")
  journey.flags.add("return_leg")
  if (starts) {
    memory.returnReason = memory.trouble
  }
  if (isReturn) {
    memory.returnReason = event.reason ?? memory.returnReason
  }
  const reason = memory.returnReason
  if (status === "delivered" || status === "returned") {
    settle(journey, event, { status: "returned", reason })
  } else if (status === "return_in_transit") {
    settle(journey, event, { reason })
  } else if (statusTable[status ?? "unknown"].terminal) {
    settle(journey, event)
  } else if (statusTable[status ?? "unknown"].physical) {
    settle(journey, event, {
      status: "return_in_transit",
      sub: status,
      reason,
    })
  }
}
