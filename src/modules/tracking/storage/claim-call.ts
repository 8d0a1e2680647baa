import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Counts one call against an account's day.
 *
 * @param day calendar day in the quota's zone, `2026-11-02`.
 * @param quota calls that the day allows; null: any number.
 * @returns false when the day's calls are used up.
 */
export async function claimCall(
  manager: SqlEntityManager,
  accountId: string,
  day: string,
  quota: number | null
): Promise<boolean> {
  const counted = await manager.execute<{ calls: number }[]>(
    `insert into "tracking_quota_day" ("id", "account_id", "day", "calls")
     select ?, ?, ?, 1 where ?::integer is null or ?::integer > 0
     on conflict ("account_id", "day") where "deleted_at" is null
     do update set "calls" = "tracking_quota_day"."calls" + 1,
                   "updated_at" = now()
       where ?::integer is null or "tracking_quota_day"."calls" < ?::integer
     returning "calls"`,
    [
      generateEntityId(undefined, "otqd"),
      accountId,
      day,
      quota,
      quota,
      quota,
      quota,
    ]
  )
  return counted.length > 0
}
