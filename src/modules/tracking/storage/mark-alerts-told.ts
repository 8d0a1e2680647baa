import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Notes that listeners have been told of alerts. */
export async function markAlertsTold(
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> {
  await manager.execute(
    `update "tracking_alert" set "told_at" = now(), "updated_at" = now()
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
}
