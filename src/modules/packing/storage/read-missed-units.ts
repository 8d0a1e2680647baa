import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type MissedUnits = {
  /** Of the pick task. */
  id: string
  short: number
  /** Units of `short` that are reserved still. */
  unsettled: number
}

/**
 * What an order's tasks missed. One statement reads both figures, because a
 * picker may report more at any moment.
 */
export async function readMissedUnits(
  manager: SqlEntityManager,
  orderId: string
): Promise<MissedUnits[]> {
  return await manager.execute<MissedUnits[]>(
    `select t."id", t."short", coalesce((
              select sum(s."quantity") from "packing_short_pick" s
               where s."pick_task_id" = t."id" and s."outcome" = 'pending'
                 and s."moved" is null and s."deleted_at" is null
            ), 0)::integer as "unsettled"
       from "packing_pick_task" t
      where t."order_id" = ? and t."short" > 0 and t."deleted_at" is null`,
    [orderId]
  )
}
