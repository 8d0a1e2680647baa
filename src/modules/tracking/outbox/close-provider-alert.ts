import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Somebody sends the messages of a channel again. */
export async function closeProviderAlert(
  manager: SqlEntityManager,
  channel: string,
  now: Date
): Promise<void> {
  await manager.execute(
    `update "tracking_alert"
        set "closed_at" = ?::timestamptz, "updated_at" = now()
      where "subject_id" = ? and "kind" = 'no_notification_provider'
        and "closed_at" is null and "deleted_at" is null`,
    [now.toISOString(), channel]
  )
}
