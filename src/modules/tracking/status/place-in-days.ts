import type { TrackedEvent } from "../identity/tracked-event"
import { compareText } from "./compare-text"
import { rankOf } from "./rank-of"

/** `sequence` counts within events of the same effective time. */
type Place = { at: string; sequence: number }

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Places the events that have a date but no time: each behind the last event
 * that precedes it on its day, or at the day's start. The courier's own list
 * tells what precedes; where two events never stood in one list, a timed
 * event of a lower or equal rank does.
 *
 * @returns places by event key, for date-only events.
 */
export function placeInDays(events: TrackedEvent[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const open = new Set<string>()

  const place = (event: TrackedEvent): Place => {
    const at = event.occurred_at ?? ""
    if (event.precision !== "day") {
      return { at, sequence: 0 }
    }
    const known = places.get(event.key)
    if (known) {
      return known
    }
    open.add(event.key)
    const found = events
      .filter((other) => !open.has(other.key) && isOnDayOf(event, other))
      .filter((other) => precedes(other, event))
      .map(place)
      .reduce(
        (latest, { at, sequence }) =>
          later(latest, { at, sequence: sequence + 1 }),
        { at, sequence: 0 }
      )
    open.delete(event.key)
    places.set(event.key, found)
    return found
  }

  const dateOnly = events.filter(({ precision }) => precision === "day")
  dateOnly.sort((a, b) => compareText(a.key, b.key)).forEach(place)
  return places
}

const later = (a: Place, b: Place): Place =>
  (compareText(a.at, b.at) || a.sequence - b.sequence) < 0 ? b : a

function isOnDayOf(day: TrackedEvent, other: TrackedEvent): boolean {
  const start = Date.parse(day.occurred_at ?? "")
  const at = Date.parse(other.occurred_at ?? "")
  return at >= start && at < start + DAY_MS
}

function precedes(other: TrackedEvent, event: TrackedEvent): boolean {
  const told = listedOrder(other, event)
  return told
    ? told < 0
    : other.precision !== "day" && rankOf(other) <= rankOf(event)
}

/** Below 0 when the lists that hold both put `a` first; 0 when none does. */
function listedOrder(a: TrackedEvent, b: TrackedEvent): number {
  const votes = a.versions.flatMap((one) =>
    b.versions
      .filter((other) => other.payload_id === one.payload_id)
      .map((other) =>
        one.list_order === null || other.list_order === null
          ? 0
          : Math.sign(one.list_order - other.list_order)
      )
  )
  return votes.reduce((sum, vote) => sum + vote, 0)
}
