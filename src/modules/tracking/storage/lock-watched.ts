import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type {
  ParcelFlag,
  TrackingReason,
  TrackingStatus,
} from "../../../types/tracking"

type Time = Date | string

export type WatchedRow = {
  id: string
  order_id: string
  direction: "outbound" | "return"
  status: TrackingStatus
  reason: TrackingReason | null
  flags: ParcelFlag[]
  attempts: number
  status_at: Time | null
  first_scan_at: Time | null
  last_scan_at: Time | null
  promised_at: Time | null
  courier_eta: Time | null
  p_late: number | null
  lane_key: string | null
}

/**
 * Reads what trackers' alerts are decided by, and takes their row locks, so
 * that no scan comes between judging and writing.
 */
export const lockWatched = (
  transaction: SqlEntityManager,
  trackerIds: string[]
): Promise<WatchedRow[]> =>
  transaction.execute<WatchedRow[]>(
    `select t."id", t."order_id", t."direction", t."status", t."reason",
            t."flags", t."attempts", t."status_at", t."first_scan_at",
            t."last_scan_at", t."promised_at", t."courier_eta", t."p_late",
            t."lane_key"
       from "tracking_tracker" t
      where t."id" in (select jsonb_array_elements_text(?::jsonb))
        and t."closed_at" is null and t."deleted_at" is null
      order by t."id" for update`,
    [JSON.stringify(trackerIds)]
  )
