import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { specificCodeDialects } from "../dialects/specific-code-dialects"
import type { ReceivedSighting } from "../sighting"
import { toUtcSeconds } from "../time/to-utc-seconds"

type StoredSighting = Omit<
  ReceivedSighting,
  "occurred_at" | "received_at" | "has_specific_code"
> & {
  dialect: string
  occurred_at: Date | null
  received_at: Date
}

const codedDialects = new Set<string>(specificCodeDialects)

/** All that any payload ever told about a tracker's parcel. */
export async function readSightings(
  transaction: SqlEntityManager,
  trackerId: string
): Promise<ReceivedSighting[]> {
  const rows = await transaction.execute<StoredSighting[]>(
    `select v."payload_id", v."position", v."received_at", v."occurred_at",
            v."precision", v."original_time", v."code", v."raw_status",
            v."text", v."location", v."status", v."sub", v."reason", v."flags",
            v."unmapped", v."list_order", p."dialect"
       from "tracking_event_version" v
       join "tracking_payload" p on p."id" = v."payload_id"
      where v."tracker_id" = ? and v."deleted_at" is null`,
    [trackerId]
  )
  return rows.map(({ dialect, ...row }) => ({
    ...row,
    has_specific_code: row.code !== null && codedDialects.has(dialect),
    occurred_at: row.occurred_at && toUtcSeconds(row.occurred_at),
    received_at: toUtcSeconds(row.received_at),
  }))
}
