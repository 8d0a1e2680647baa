import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Orders that are released although a hold is open: whoever placed it was cut
 * off before the review.
 */
export async function listUncountedHolds(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `select distinct h."order_id" from "verification_hold" h
       join "verification_order" r on r."order_id" = h."order_id"
        and r."deleted_at" is null
      where h."released_at" is null and h."deleted_at" is null
        and r."stage" = 'released' order by 1`
  )
  return rows.map(({ order_id }) => order_id)
}
