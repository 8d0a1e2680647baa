import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpenedAlert } from "../alerts/opened-alert"

/**
 * Alerts that listeners have not been told of, 500 at most.
 *
 * @param ids those that were opened just now; null: those that have been
 *   untold for a minute, because whoever opened them died.
 */
export const findUntoldAlerts = (
  manager: SqlEntityManager,
  ids: string[] | null
): Promise<OpenedAlert[]> =>
  manager.execute<OpenedAlert[]>(
    `select "id", "subject_id", "tracker_id", "order_id", "kind", "episode",
            "facts"
       from "tracking_alert"
      where "told_at" is null and "deleted_at" is null
        and case when ?::jsonb is null
              then "created_at" < now() - interval '60 seconds'
              else "id" in (select jsonb_array_elements_text(?::jsonb)) end
      order by "opened_at", "id" limit 500`,
    [ids && JSON.stringify(ids), JSON.stringify(ids ?? [])]
  )
