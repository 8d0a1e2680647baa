import type { TrackingStatus } from "../../../types/tracking"
import { foldText } from "../identity/fold-text"
import { samePlace } from "../identity/same-place"
import type { EventFlag } from "../sighting"
import type { Journey } from "./journey"
import { minutesBetween } from "./minutes-between"
import type { PlacedEvent } from "./placed-event"
import { statusTable } from "./status-table"

const undoesDelivery = new Set<TrackingStatus | null>([
  "return_in_transit",
  "returned",
  "lost",
  "disposed",
])

/**
 * Only a return, a loss or a disposal follows a delivery. Anything else that
 * was scanned is kept as a late scan; a failure soon after, or scans much
 * later at two other facilities, contradict the delivery.
 *
 * @param accept what to do with an event that does follow.
 */
export function afterDelivered(
  journey: Journey,
  event: PlacedEvent,
  accept: (journey: Journey, event: PlacedEvent) => EventFlag[]
): EventFlag[] {
  if (undoesDelivery.has(event.status)) {
    return accept(journey, event)
  }
  if (!statusTable[event.status ?? "unknown"].physical) {
    return []
  }
  const minutes = minutesBetween(
    journey.delivered_at ?? event.effective_at,
    event.effective_at
  )
  if (event.status === "delivery_failed" && minutes <= 24 * 60) {
    journey.flags.add("contradiction")
    return []
  }
  journey.flags.add("late_scan")
  if (minutes > 12 * 60) {
    noteStrayScan(journey, event.location)
  }
  return ["late_scan"]
}

/** Where nobody knows the place of delivery, one of two may have been it. */
function noteStrayScan(journey: Journey, location: string | null): void {
  const { deliveredTo, strayPlaces } = journey.memory
  if (location && !(deliveredTo && samePlace(deliveredTo, location))) {
    strayPlaces.add(foldText(location))
  }
  if (strayPlaces.size >= (deliveredTo ? 2 : 3)) {
    journey.flags.add("contradiction")
  }
}
