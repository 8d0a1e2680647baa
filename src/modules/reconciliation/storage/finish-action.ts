import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Notes that core has done it, and by which captures or refunds. */
export async function finishAction(
  manager: SqlEntityManager,
  { id, core_ids }: { id: string; core_ids: string[] }
): Promise<void> {
  await manager.execute(
    `update "reconciliation_core_action"
        set "state" = 'done', "updated_at" = now(),
            "core_ids" = array(select jsonb_array_elements_text(?::jsonb))
      where "id" = ?`,
    [JSON.stringify(core_ids), id]
  )
}
