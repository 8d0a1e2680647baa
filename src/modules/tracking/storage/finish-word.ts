import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Notes that parcels follow a word's mapping, unless it has changed since. */
export async function finishWord(
  manager: SqlEntityManager,
  wordId: string,
  since: Date
): Promise<void> {
  await manager.execute(
    `update "tracking_unmapped"
        set "rederive_since" = null, "updated_at" = now()
      where "id" = ? and "rederive_since" = ?`,
    [wordId, since]
  )
}
