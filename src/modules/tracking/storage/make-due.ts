import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * A hint came: its parcel is asked about next.
 *
 * @param accountId account that the hint came to; asked, where the tracker
 *   has no account of its own.
 */
export async function makeDue(
  manager: SqlEntityManager,
  trackerId: string,
  accountId: string | null
): Promise<void> {
  await manager.execute(
    `update "tracking_tracker"
        set "next_poll_at" = now(),
            "account_id" = coalesce("account_id", ?)
      where "id" = ? and "closed_at" is null and "deleted_at" is null`,
    [accountId, trackerId]
  )
}
