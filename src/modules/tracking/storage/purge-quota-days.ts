import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Deletes counts of calls of days that are over for longer than `days`. */
export async function purgeQuotaDays(
  manager: SqlEntityManager,
  days: number
): Promise<void> {
  await manager.execute(
    `delete from "tracking_quota_day"
      where "day" < to_char(now() - make_interval(days => ?), 'YYYY-MM-DD')`,
    [days]
  )
}
