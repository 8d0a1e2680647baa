import { endsWhenMet } from "./ends-when-met"
import type { HoldError, HoldEvent } from "./hold-event"
import { type HoldType, holdTypes } from "./hold-types"
import { refuseOverride } from "./refuse-override"
import { refuseRelease } from "./refuse-release"
import { sortHoldTypes } from "./sort-hold-types"

/**
 * What an event makes of an order's open holds.
 *
 * @returns the holds that are open afterwards, in the order of the gates, and
 *   why the event was refused; a refused one changes nothing.
 */
export function applyHoldEvent(
  open: HoldType[],
  event: HoldEvent
): { error: HoldError | null; open: HoldType[] } {
  const error = refuse(open, event)
  return { error, open: sortHoldTypes(error ? open : after(open, event)) }
}

function refuse(open: HoldType[], event: HoldEvent): HoldError | null {
  if ("release" in event) {
    return open.includes(event.release)
      ? refuseRelease(event.release)
      : "NOT_FOUND"
  }
  if ("override" in event) {
    return open.includes(event.override)
      ? refuseOverride(event.override, event.role)
      : "NOT_FOUND"
  }
  return null
}

function after(open: HoldType[], event: HoldEvent): HoldType[] {
  if ("meet" in event) {
    return open.filter(
      (type) => holdTypes[type].gate !== event.meet || !endsWhenMet(type)
    )
  }
  if ("break" in event) {
    return [...open, event.type]
  }
  if ("place" in event) {
    return [...open, event.place]
  }
  const ended = "release" in event ? event.release : event.override
  return open.filter((type) => type !== ended)
}
