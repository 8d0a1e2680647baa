import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Says, once, that messages of a channel wait because nobody sends them. What
 * a person has closed is told again after a week.
 */
export async function openProviderAlert(
  manager: SqlEntityManager,
  channel: string,
  now: Date
): Promise<void> {
  const at = now.toISOString()
  await manager.execute(
    `insert into "tracking_alert"
       ("id", "subject_id", "kind", "episode", "facts", "opened_at")
     select ?, ?, 'no_notification_provider', coalesce(max("episode"), 0) + 1,
            jsonb_build_object('channel', ?::text), ?::timestamptz
       from "tracking_alert"
      where "subject_id" = ? and "kind" = 'no_notification_provider'
        and "deleted_at" is null
     having not coalesce(bool_or("closed_by" is not null and
              "closed_at" > ?::timestamptz - interval '7 days'), false)
     on conflict do nothing`,
    [generateEntityId(undefined, "otal"), channel, channel, at, channel, at]
  )
}
