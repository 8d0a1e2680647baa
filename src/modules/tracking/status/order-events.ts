import type { TrackedEvent } from "../identity/tracked-event"
import { LABEL_CREATED } from "../own-event"
import { compareText } from "./compare-text"
import { placeInDays } from "./place-in-days"
import type { PlacedEvent } from "./placed-event"
import { rankOf } from "./rank-of"

/**
 * A label is made before its parcel is scanned, whatever the two clocks say:
 * our own first event never stands behind a courier's.
 */
const startOf = (events: TrackedEvent[]): string =>
  events
    .map(({ occurred_at }) => occurred_at ?? "")
    .reduce((first, at) => (at < first ? at : first), "9")

/**
 * Dated events in the order of the fold: effective time, then the order in
 * which the courier listed a day, then rank, then key. Undated events have no
 * place.
 */
export function orderEvents(events: TrackedEvent[]): PlacedEvent[] {
  const dated = events.filter((event) => event.occurred_at)
  const places = placeInDays(dated)
  const start = startOf(dated)
  return dated
    .map((event) => ({
      event,
      at:
        event.code === LABEL_CREATED
          ? start
          : (places.get(event.key)?.at ?? event.occurred_at ?? ""),
      sequence: places.get(event.key)?.sequence ?? 0,
    }))
    .sort(
      (a, b) =>
        compareText(a.at, b.at) ||
        a.sequence - b.sequence ||
        rankOf(a.event) - rankOf(b.event) ||
        compareText(tieOf(a.event), tieOf(b.event))
    )
    .map(({ event, at }) => ({
      ...event,
      occurred_at: event.occurred_at ?? at,
      effective_at: at,
    }))
}

/** An event's own key is its first version's; this one knows no receipt. */
const tieOf = ({ versions }: TrackedEvent): string =>
  versions
    .map(({ key }) => key)
    .reduce((least, key) => (key < least ? key : least))
