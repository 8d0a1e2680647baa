import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Trackers whose state has been without effect for a minute; 200 at most. */
export async function findUnappliedTrackers(
  manager: SqlEntityManager
): Promise<string[]> {
  const found = await manager.execute<{ id: string }[]>(
    `select "id" from "tracking_tracker"
      where "applied_hash" is distinct from "state_hash"
        and "updated_at" < now() - interval '60 seconds'
        and "deleted_at" is null
      order by "updated_at", "id" limit 200`
  )
  return found.map(({ id }) => id)
}
