import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { AGE_LIMIT_DAYS } from "../polling/age-limit"
import { overStatuses } from "./over-statuses"

export type OutdatedTracker = { courier: string; tracking_number: string }

const AT_ONCE = 500
/** For so long a last poll is tried: its account may be paused. */
const GRACE_DAYS = 7

/**
 * Trackers that are too old to be followed and have no last poll to come:
 * nobody is asked about them, or their courier has not answered for a week.
 *
 * @returns oldest first, 500 at most.
 */
export const findOutdatedTrackers = (
  manager: SqlEntityManager
): Promise<OutdatedTracker[]> =>
  manager.execute<OutdatedTracker[]>(
    `select "courier", "tracking_number"
       from (select t.*, "created_at" + make_interval(days =>
               case when "origin_country" <> "destination_country"
                    then ${AGE_LIMIT_DAYS.abroad}
                    else ${AGE_LIMIT_DAYS.home} end) as "limit_at"
               from "tracking_tracker" t
              where "closed_at" is null and "deleted_at" is null
                and "status" not in (${overStatuses})) old
      where "limit_at" <= now() - case when "next_poll_at" is null
              then interval '0' else interval '${GRACE_DAYS} days' end
      order by "created_at", "id" limit ${AT_ONCE}`
  )
