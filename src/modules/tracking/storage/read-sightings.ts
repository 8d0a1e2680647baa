import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ReceivedSighting } from "../sighting"
import { toUtcSeconds } from "../time/to-utc-seconds"

type StoredSighting = Omit<ReceivedSighting, "occurred_at" | "received_at"> & {
  occurred_at: Date | null
  received_at: Date
}

/** All that any payload ever told about a tracker's parcel. */
export async function readSightings(
  transaction: SqlEntityManager,
  trackerId: string
): Promise<ReceivedSighting[]> {
  const rows = await transaction.execute<StoredSighting[]>(
    `select "payload_id", "position", "received_at", "occurred_at",
            "precision", "original_time", "code", "raw_status", "text",
            "location", "status", "sub", "reason", "flags", "unmapped",
            "list_order"
       from "tracking_event_version"
      where "tracker_id" = ? and "deleted_at" is null`,
    [trackerId]
  )
  return rows.map((row) => ({
    ...row,
    occurred_at: row.occurred_at && toUtcSeconds(row.occurred_at),
    received_at: toUtcSeconds(row.received_at),
  }))
}
