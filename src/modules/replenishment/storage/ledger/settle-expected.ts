import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** An announced change happened, or did not; one already seen stays booked. */
export async function settleExpected(
  manager: SqlEntityManager,
  { cause, is_done }: { cause: string; is_done: boolean }
): Promise<void> {
  await manager.execute(
    `update "replenishment_expected_change"
        set "state" = ?, "updated_at" = now()
      where "cause" = ? and "state" = 'planned' and "deleted_at" is null`,
    [is_done ? "confirmed" : "dropped", cause]
  )
}
