import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { TrackingEventDto } from "../../../../../types/tracking"
import type { EventVersionDto } from "../../../../../types/tracking-queue"

/** A version as it is stored. */
export type StoredVersion = Omit<EventVersionDto, "rule"> & {
  event_id: string | null
  flags: string[]
  unmapped: boolean
}

/** A parcel's events in the order of the journey, and their versions. */
export async function readEvents(
  query: Omit<RemoteQueryFunction, symbol>,
  trackerId: string
): Promise<{ events: TrackingEventDto[]; versions: StoredVersion[] }> {
  const { data: events } = await query.graph({
    entity: "tracking_event",
    fields: eventFields,
    filters: { tracker_id: trackerId },
    pagination: { order: { position: "ASC" } },
  })
  const { data } = await query.graph({
    entity: "tracking_event_version",
    fields: versionFields,
    filters: { tracker_id: trackerId },
    pagination: { order: { received_at: "ASC", position: "ASC" } },
  })
  const versions = data as unknown as StoredVersion[]
  return {
    events: events.map((event) => ({
      ...event,
      payload_ids: versions
        .filter(({ event_id }) => event_id === event.id)
        .map(({ payload_id }) => payload_id),
    })) as unknown as TrackingEventDto[],
    versions,
  }
}

const told = [
  "id",
  "code",
  "raw_status",
  "text",
  "location",
  "status",
  "sub",
  "reason",
  "flags",
]

const eventFields = [
  ...told,
  "occurred_at",
  "effective_at",
  "precision",
  "status_after",
  "retracted_by",
  "retracted_at",
  "retracted_why",
]

const versionFields = [
  ...told,
  "event_id",
  "payload_id",
  "position",
  "received_at",
  "mapping_version",
  "unmapped",
]
