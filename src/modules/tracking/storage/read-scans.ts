import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { physicalStatuses } from "./physical-statuses"

export type PlacedScan = { location: string | null; text: string | null }

/** A tracker's physical scans as far as they tell a place, latest first. */
export const readScans = (
  manager: SqlEntityManager,
  trackerId: string
): Promise<PlacedScan[]> =>
  manager.execute<PlacedScan[]>(
    `select "location", "text" from "tracking_event"
      where "tracker_id" = ? and "deleted_at" is null
        and "retracted_at" is null and "effective_at" is not null
        and "status" in (${physicalStatuses})
      order by "position" desc`,
    [trackerId]
  )
