import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Gives up changes that were announced before a time and never seen: whatever
 * was to make them did not.
 */
export async function dropExpected(
  manager: SqlEntityManager,
  before: Date
): Promise<void> {
  await manager.execute(
    `update "replenishment_expected_change"
        set "state" = 'dropped', "updated_at" = now()
      where "state" = 'planned' and "expected_at" < ?
        and "deleted_at" is null`,
    [before]
  )
}
