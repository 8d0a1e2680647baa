import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Closes alerts that ended by themselves; a person's closing stays. */
export async function closeEndedAlerts(
  transaction: SqlEntityManager,
  ids: string[],
  now: Date
): Promise<void> {
  if (ids.length) {
    await transaction.execute(
      `update "tracking_alert"
          set "closed_at" = ?::timestamptz, "updated_at" = now()
        where "id" in (select jsonb_array_elements_text(?::jsonb))
          and "closed_at" is null`,
      [now.toISOString(), JSON.stringify(ids)]
    )
  }
}
