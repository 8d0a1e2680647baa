import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Gives trackers back that were not asked about; they stay due. */
export async function releaseLeases(
  manager: SqlEntityManager,
  trackerIds: string[]
): Promise<void> {
  await manager.execute(
    `update "tracking_tracker" set "lease_until" = null
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(trackerIds)]
  )
}
