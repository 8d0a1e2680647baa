import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Notes that an event was applied, and core's row that it is about. */
export async function markEvent(
  manager: SqlEntityManager,
  { id, entity_id }: { id: string; entity_id: string | null }
): Promise<void> {
  await manager.execute(
    `update "reconciliation_provider_event"
        set "entity_id" = coalesce(?, "entity_id"), "applied_at" = now(),
            "updated_at" = now()
      where "id" = ?`,
    [entity_id, id]
  )
}
