import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Since when a parcel that can be collected can be, however often the courier
 * has said so.
 *
 * @returns null: it is in another state.
 */
export async function readySince(
  manager: SqlEntityManager,
  trackerId: string
): Promise<Date | null> {
  const [found] = await manager.execute<{ since: Date | string | null }[]>(
    `select min(e."effective_at") as "since"
       from "tracking_event" e
       join "tracking_tracker" t on t."id" = e."tracker_id"
      where t."id" = ? and t."status" = 'ready_for_pickup'
        and e."effective_at" is not null and e."deleted_at" is null
        and e."position" >
              (select coalesce(max(other."position"), -1)
                 from "tracking_event" other
                where other."tracker_id" = t."id"
                  and other."status_after" <> 'ready_for_pickup'
                  and other."deleted_at" is null)`,
    [trackerId]
  )
  return found?.since ? new Date(found.since) : null
}
