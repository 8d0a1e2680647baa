import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../types/tracking"
import { payloadFields } from "../payload-fields"
import { trackerFields } from "../tracker-fields"
import { readEvents } from "./read-events"
import { readSurroundings } from "./read-surroundings"

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
  const { events, versions } = await readEvents(query, id)
  const { data: payloads } = await query.graph({
    entity: "tracking_payload",
    fields: payloadFields,
    filters: { id: versions.map(({ payload_id }) => payload_id) },
    pagination: { order: { received_at: "ASC" } },
  })
  return {
    ...trackers[0],
    events,
    payloads,
    ...(await readSurroundings(query, trackers[0])),
  }
}
