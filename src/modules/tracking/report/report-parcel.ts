import type { ParsedParcel } from "../dialects/parsed-parcel"
import { deriveParcelState } from "../status/derive-parcel-state"
import type { FoldedEvent } from "../status/fold-events"
import type { EventReport, ParcelReport } from "./track-document"

/** One payload's word about a parcel. */
export type Telling = { payload_id: string; parcel: ParsedParcel }

/**
 * Shapes one parcel for the command line.
 *
 * @param tellings of one parcel, in order of receipt; a payload that was
 *   repeated has one id.
 * @param receivedAt UTC, whole seconds.
 */
export function reportParcel(
  tellings: Telling[],
  receivedAt: string
): ParcelReport {
  const last = tellings[tellings.length - 1].parcel
  const distinct = new Map(tellings.map((one) => [one.payload_id, one.parcel]))
  const sightings = [...distinct].flatMap(([payload_id, parcel]) =>
    parcel.sightings.map((sighting, position) => ({
      ...sighting,
      payload_id,
      position,
      received_at: receivedAt,
    }))
  )
  const { events, ...state } = deriveParcelState(last, sightings)
  const told = tellings.reduce(
    (sum, { parcel }) => sum + parcel.sightings.length,
    0
  )
  return {
    courier: last.courier,
    tracking_number: last.tracking_number,
    provider_ref: last.provider_ref,
    claimed_status: last.claimed_status,
    ...state,
    counts: countStatuses(events),
    duplicates: told - events.length,
    unmapped: events.filter(({ unmapped }) => unmapped).length,
    warnings: [...new Set(tellings.flatMap(({ parcel }) => parcel.warnings))],
    events: events.map(reportEvent),
  }
}

function countStatuses(events: FoldedEvent[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of events) {
    if (status) {
      counts[status] = (counts[status] ?? 0) + 1
    }
  }
  return counts
}

const reportEvent = (event: FoldedEvent): EventReport => ({
  occurred_at: event.occurred_at,
  precision: event.precision,
  courier_code: event.code,
  courier_status: event.raw_status,
  text: event.text,
  location: event.location,
  status: event.status,
  sub: event.sub,
  reason: event.reason,
  status_after: event.status_after,
  flags: event.flags,
  versions: new Set(event.versions.map(({ payload_id }) => payload_id)).size,
})
