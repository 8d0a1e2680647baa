import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { specificCodeDialects } from "../dialects/specific-code-dialects"
import type { ReceivedSighting } from "../sighting"
import { toUtcSeconds } from "../time/to-utc-seconds"

type StoredSighting = Omit<
  ReceivedSighting,
  "occurred_at" | "received_at" | "has_specific_code" | "retraction"
> & {
  retracted_by: string | null
  retracted_at: Date | null
  retracted_why: string | null
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
            v."unmapped", v."list_order", p."dialect",
            e."retracted_by", e."retracted_at", e."retracted_why"
       from "tracking_event_version" v
       join "tracking_payload" p on p."id" = v."payload_id"
       left join "tracking_event" e on e."id" = v."event_id"
      where v."tracker_id" = ? and v."deleted_at" is null`,
    [trackerId]
  )
  return rows.map(toSighting)
}

function toSighting(row: StoredSighting): ReceivedSighting {
  const { dialect, retracted_by, retracted_at, retracted_why, ...told } = row
  return {
    ...told,
    has_specific_code: told.code !== null && codedDialects.has(dialect),
    occurred_at: told.occurred_at && toUtcSeconds(told.occurred_at),
    received_at: toUtcSeconds(told.received_at),
    retraction: retracted_by
      ? {
          by: retracted_by,
          at: new Date(retracted_at ?? 0).toISOString(),
          why: retracted_why ?? "",
        }
      : null,
  }
}
