import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** When the stock was read for the last run that was finished; null: none. */
export async function findLastRun(
  manager: SqlEntityManager
): Promise<{ run: string; as_of: Date } | null> {
  const [run] = await manager.execute<{ run: string; as_of: Date }[]>(
    `select "run", "as_of" from "replenishment_suggestion_run"
      where "finished_at" is not null and "deleted_at" is null
      order by "finished_at" desc limit 1`
  )
  return run ?? null
}
