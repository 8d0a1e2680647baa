import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { MAPPING_VERSION } from "../mapping/map-event"
import type { Sighting } from "../sighting"
import { insertFromJson } from "../../../sql/insert-from-json"
import { sightingColumns } from "./sighting-columns"

/** One payload's word about one parcel. */
export type PayloadTelling = {
  tracker_id: string
  payload_id: string
  /** UTC, ISO 8601. */
  received_at: string
  sightings: Sighting[]
  /** The courier's own estimate of the delivery; null: it tells none. */
  courier_eta?: string | null
}

/**
 * Adds sightings; those of a payload that was merged before stay as they are.
 *
 * @returns how many are new.
 */
export async function insertVersions(
  transaction: SqlEntityManager,
  telling: PayloadTelling
): Promise<number> {
  const { tracker_id, payload_id, received_at, sightings } = telling
  const added = await insertFromJson<{ id: string }>(transaction, {
    table: "tracking_event_version",
    columns: {
      id: "text",
      tracker_id: "text",
      payload_id: "text",
      position: "integer",
      mapping_version: "integer",
      received_at: "timestamptz",
      ...sightingColumns,
      list_order: "integer",
    },
    rows: sightings.map((sighting, position) => ({
      ...sighting,
      id: generateEntityId(undefined, "otver"),
      tracker_id,
      payload_id,
      position,
      received_at,
      mapping_version: MAPPING_VERSION,
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
  return added.length
}
