import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Sighting } from "../sighting"
import { toUtcSeconds } from "../time/to-utc-seconds"

type Told = Pick<Sighting, "occurred_at" | "code" | "raw_status" | "text">

/** A tracker's sightings whose words no rule knew when they came. */
export async function readUnmappedSightings(
  transaction: SqlEntityManager,
  trackerId: string
): Promise<Told[]> {
  const rows = await transaction.execute<
    (Omit<Told, "occurred_at"> & { occurred_at: Date | null })[]
  >(
    `select "occurred_at", "code", "raw_status", "text"
       from "tracking_event_version"
      where "tracker_id" = ? and "unmapped" and "deleted_at" is null`,
    [trackerId]
  )
  return rows.map(({ occurred_at, ...told }) => ({
    ...told,
    occurred_at: occurred_at && toUtcSeconds(occurred_at),
  }))
}
