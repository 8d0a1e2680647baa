import type { TrackingStatus } from "../../../types/tracking"
import type { EventFlag } from "../sighting"
import { afterDelivered } from "./after-delivered"
import { countFailure } from "./count-failure"
import type { Journey } from "./journey"
import { onReturnLeg } from "./on-return-leg"
import type { PlacedEvent } from "./placed-event"
import { settle } from "./settle"
import { statusTable } from "./status-table"

/**
 * Takes one event into the journey, by where the journey stands.
 *
 * @returns the flags that the rules put on the event.
 */
export function followJourney(
  journey: Journey,
  event: PlacedEvent
): EventFlag[] {
  const { physical } = statusTable[event.status ?? "unknown"]
  switch (journey.status) {
    case "delivered":
      return afterDelivered(journey, event, accept)
    case "returned":
    case "disposed":
      if (physical) {
        journey.flags.add("late_scan")
      }
      return physical ? ["late_scan"] : []
    case "cancelled":
      return physical
        ? (journey.flags.add("contradiction"), accept(journey, event))
        : []
    case "lost":
      return physical
        ? (journey.flags.add("found"), accept(journey, event))
        : []
    default:
      return accept(journey, event)
  }
}

/** From a status that is no end, every status can follow. */
function accept(journey: Journey, event: PlacedEvent): EventFlag[] {
  if (journey.flags.has("return_leg") || isReturn(event.status)) {
    onReturnLeg(journey, event)
    return []
  }
  if (event.status === "delivery_failed") {
    return countFailure(journey, event)
  }
  if (event.status === "on_hold") {
    journey.memory.trouble = event.reason
  }
  settle(journey, event)
  return []
}

const isReturn = (status: TrackingStatus | null) =>
  status === "return_in_transit" || status === "returned"
