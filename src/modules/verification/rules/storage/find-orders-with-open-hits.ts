import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Orders of one run. */
const most = 50

/**
 * Orders with a hit that is not done a minute after anybody last tried; those
 * that waited longest first.
 */
export async function findOrdersWithOpenHits(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `select "order_id" from "verification_rule_hit"
      where "state" <> 'done' and "deleted_at" is null
      group by "order_id"
     having max("updated_at") < now() - interval '1 minute'
      order by min("updated_at") limit ${most}`
  )
  return rows.map(({ order_id }) => order_id)
}
