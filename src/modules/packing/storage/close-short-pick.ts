import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Writes that the order waits for units which no other location has. */
export async function closeShortPick(
  manager: SqlEntityManager,
  shortPickId: string
): Promise<void> {
  await manager.execute(
    `update "packing_short_pick" set "outcome" = 'held', "updated_at" = now()
      where "id" = ? and "outcome" = 'pending' and "moved" is not null`,
    [shortPickId]
  )
}
