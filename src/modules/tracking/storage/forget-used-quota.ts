import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * An account whose quota was changed need not wait for the next day; what its
 * provider asked to wait for (it was `throttled`) stays.
 */
export async function forgetUsedQuota(
  manager: SqlEntityManager,
  accountId: string
): Promise<void> {
  await manager.execute(
    `update "tracking_courier_account"
        set "retry_at" = null, "updated_at" = now()
      where "id" = ? and "throttled" = 0 and "retry_at" is not null`,
    [accountId]
  )
}
