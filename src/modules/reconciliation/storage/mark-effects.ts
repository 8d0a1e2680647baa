import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Notes that a match's state has had its effects, unless it was changed in
 * the meantime: then the new state's are still to come.
 */
export async function markEffects(
  manager: SqlEntityManager,
  { id, state }: { id: string; state: string }
): Promise<void> {
  await manager.execute(
    `update "reconciliation_match" set "effects_at" = now()
      where "id" = ? and "state" = ? and "effects_at" is null`,
    [id, state]
  )
}
