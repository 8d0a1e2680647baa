import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Gives a tracker back that may not be asked about before a time. */
export async function postponePoll(
  manager: SqlEntityManager,
  trackerId: string,
  until: Date
): Promise<void> {
  await manager.execute(
    `update "tracking_tracker"
        set "next_poll_at" = ?::timestamptz, "lease_until" = null
      where "id" = ?`,
    [until.toISOString(), trackerId]
  )
}
