import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../types/tracking"
import { payloadFields } from "../payload-fields"
import { trackerFields } from "../tracker-fields"

/** A tracker with its events and what told of them. */
export async function loadTracker(
  query: Omit<RemoteQueryFunction, symbol>,
  id: string
): Promise<TrackerResponse["tracker"]> {
  const { data: trackers } = await query.graph({
    entity: "tracker",
    fields: trackerFields,
    filters: { id },
  })
  if (!trackers.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no tracker with id ${id}.`
    )
  }
  const { data: events } = await query.graph({
    entity: "tracking_event",
    fields: eventFields,
    filters: { tracker_id: id },
    pagination: { order: { position: "ASC" } },
  })
  const { data: versions } = await query.graph({
    entity: "tracking_event_version",
    fields: ["event_id", "payload_id"],
    filters: { tracker_id: id },
    pagination: { order: { received_at: "ASC" } },
  })
  const { data: payloads } = await query.graph({
    entity: "tracking_payload",
    fields: payloadFields,
    filters: { id: versions.map(({ payload_id }) => payload_id) },
    pagination: { order: { received_at: "ASC" } },
  })
  return {
    ...trackers[0],
    events: events.map((event) => ({
      ...event,
      payload_ids: versions
        .filter(({ event_id }) => event_id === event.id)
        .map(({ payload_id }) => payload_id),
    })),
    payloads,
  }
}

const eventFields = [
  "id",
  "occurred_at",
  "effective_at",
  "precision",
  "code",
  "raw_status",
  "text",
  "location",
  "status",
  "sub",
  "reason",
  "flags",
  "status_after",
]
