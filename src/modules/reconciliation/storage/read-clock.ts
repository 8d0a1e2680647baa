import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** The database's time (UTC, ISO 8601), which rows' `created_at` comes from. */
export async function readClock(manager: SqlEntityManager): Promise<string> {
  const [{ now }] = await manager.execute<{ now: Date | string }[]>(
    `select clock_timestamp() as "now"`
  )
  return new Date(now).toISOString()
}
