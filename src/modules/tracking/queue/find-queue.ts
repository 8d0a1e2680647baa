import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelUrgency } from "../../../types/tracking-queue"
import type { QueueFilters } from "./queue-filters"
import { queueConditions } from "./queue-conditions"
import { queueUrgency } from "./queue-urgency"

export type QueuedTracker = { id: string; urgency: ParcelUrgency }

/**
 * A page of the queue: late, stalled and contradictory parcels first, then by
 * the next promise; those whose journey is over come last.
 */
export async function findQueue(
  manager: SqlEntityManager,
  filters: QueueFilters,
  page: { offset: number; limit: number }
): Promise<{ rows: QueuedTracker[]; count: number }> {
  const { where, values } = queueConditions(filters)
  const from = `with open_alerts as (
      select "tracker_id", "order_id", "kind" from "tracking_alert"
       where "closed_at" is null and "deleted_at" is null),
    queue as (
      select t.*, coalesce(of_parcel."kinds", '{}')
                  || coalesce(of_order."kinds", '{}') as "kinds"
        from "tracking_tracker" t
        left join (select "tracker_id", array_agg("kind") as "kinds"
                     from open_alerts where "tracker_id" is not null
                    group by "tracker_id") of_parcel
          on of_parcel."tracker_id" = t."id"
        left join (select "order_id", array_agg("kind") as "kinds"
                     from open_alerts
                    where "tracker_id" is null and "order_id" is not null
                    group by "order_id") of_order
          on of_order."order_id" = t."order_id"
       where t."deleted_at" is null)`
  const rows = await manager.execute<QueuedTracker[]>(
    `${from} select "id", "urgency" from (
        select "id", "promised_at", ${queueUrgency} as "urgency"
          from queue where ${where}) found
      order by array_position(array['late', 'stalled', 'contradiction',
                 'alert', 'going', 'over'], "urgency"),
               "promised_at" nulls last, "id" desc
      limit ? offset ?`,
    [...values, page.limit, page.offset]
  )
  const [{ count }] = await manager.execute<{ count: string }[]>(
    `${from} select count(*) as "count" from queue where ${where}`,
    values
  )
  return { rows, count: Number(count) }
}
