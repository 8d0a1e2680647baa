import type { FoldedEvent } from "../../../src/modules/tracking/status/fold-events"
import { makeId } from "../random/make-id"
import type { RowContext } from "./row-context"

/** The courier's events, and which payload is each one's evidence. */
export function addTrackingEventRows(
  { random, rows }: RowContext,
  trackerId: string,
  events: FoldedEvent[],
  received: Date
): void {
  const times = { created_at: received, updated_at: received }
  events.forEach(({ versions, ...event }, position) => {
    const id = makeId("otev", random, received)
    rows.add("tracking_event", {
      id,
      tracker_id: trackerId,
      position,
      key: event.key,
      effective_at: event.effective_at,
      status_after: event.status_after,
      milestones: event.milestones,
      first_payload_id: event.first_payload_id,
      received_at: event.received_at,
      ...sighting(event),
      ...times,
    })
    for (const version of versions) {
      rows.add("tracking_event_version", {
        id: makeId("otver", random, received),
        tracker_id: trackerId,
        payload_id: version.payload_id,
        position: version.position,
        event_id: id,
        mapping_version: 1,
        received_at: event.received_at,
        list_order: version.position,
        ...sighting(event),
        ...times,
      })
    }
  })
}

const sighting = (event: Omit<FoldedEvent, "versions">) => ({
  occurred_at: event.occurred_at,
  precision: event.precision,
  original_time: event.original_time,
  code: event.code,
  raw_status: event.raw_status,
  text: event.text,
  location: event.location,
  status: event.status,
  sub: event.sub,
  reason: event.reason,
  flags: event.flags,
  unmapped: event.unmapped,
})
