import { samePlace } from "../identity/same-place"
import type { EventFlag } from "../sighting"
import { minutesBetween } from "./minutes-between"
import type { Journey } from "./journey"
import type { PlacedEvent } from "./placed-event"
import { settle } from "./settle"

/**
 * A failed delivery is a new attempt, unless it is told within an hour of the
 * last failure at the same (or an unknown) facility.
 */
export function countFailure(
  journey: Journey,
  event: PlacedEvent
): EventFlag[] {
  const last = journey.memory.lastFailure
  const isSame =
    last !== null &&
    minutesBetween(last.at, event.effective_at) < 60 &&
    samePlace(last.location, event.location)
  const reason = event.reason ?? (isSame ? last.reason : null)
  journey.attempts += isSame ? 0 : 1
  journey.memory.trouble = reason
  journey.memory.lastFailure = {
    at: event.effective_at,
    location: event.location,
    reason,
  }
  settle(journey, event, { reason })
  return isSame ? ["same_attempt"] : []
}
