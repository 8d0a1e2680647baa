import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { overStatuses } from "./over-statuses"

/**
 * A page of the trackers whose alerts time alone can open or close: those on
 * their way, and those with an open alert.
 *
 * @param after the last id of the page before; "" for the first.
 */
export async function listWatchedIds(
  manager: SqlEntityManager,
  after: string,
  atMost: number
): Promise<string[]> {
  const found = await manager.execute<{ id: string }[]>(
    `select t."id" from "tracking_tracker" t
      where t."id" > ? and t."closed_at" is null and t."deleted_at" is null
        and (t."status" not in (${overStatuses})
             or exists (select from "tracking_alert" a
                         where a."subject_id" = t."id"
                           and a."closed_at" is null
                           and a."deleted_at" is null))
      order by t."id" limit ?`,
    [after, atMost]
  )
  return found.map(({ id }) => id)
}
