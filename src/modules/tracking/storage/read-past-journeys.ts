import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PastJourney } from "../scorecard/past-journey"

/** The latest promised parcels that ended: 5000 of 180 days at most. */
export const readPastJourneys = (
  manager: SqlEntityManager,
  now: Date
): Promise<PastJourney[]> =>
  manager.execute<PastJourney[]>(
    `select t."lane_key",
            t."status" <> 'delivered' or t."delivered_at" > t."promised_at"
              as "is_late",
            coalesce((
              select jsonb_agg(jsonb_build_array(
                       extract(epoch from e."effective_at" - t."first_scan_at")
                         / 3600, e."status_after") order by e."position")
                from "tracking_event" e
               where e."tracker_id" = t."id" and e."retracted_at" is null
                 and e."effective_at" >= t."first_scan_at"
                 and e."deleted_at" is null), '[]') as "steps"
       from (select * from "tracking_tracker"
              where "status" in ('delivered', 'returned', 'lost')
                and "lane_key" is not null and "promised_at" is not null
                and "first_scan_at" is not null
                and "direction" = 'outbound' and "deleted_at" is null
                and "status_at" > ?::timestamptz - interval '180 days'
              order by "status_at" desc limit 5000) t`,
    [now.toISOString()]
  )
