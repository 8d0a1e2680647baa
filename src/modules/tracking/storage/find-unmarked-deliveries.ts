import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type UnmarkedDelivery = { order_id: string; fulfillment_id: string }

/**
 * Fulfilments all of whose parcels have been delivered for a minute, without
 * contradiction, and that core has not been told of; 100 at most.
 *
 * @param lookBackDays age of the delivery from which nobody tries again.
 */
export async function findUnmarkedDeliveries(
  manager: SqlEntityManager,
  lookBackDays: number
): Promise<UnmarkedDelivery[]> {
  return await manager.execute<UnmarkedDelivery[]>(
    `select "order_id", "fulfillment_id" from "tracking_tracker"
      where "deleted_at" is null
        and "fulfillment_id" in (
          select "fulfillment_id" from "tracking_tracker"
           where "status" = 'delivered' and "core_delivered_at" is null
             and "updated_at" < now() - interval '60 seconds'
             and "updated_at" > now() - make_interval(days => ?)
             and "deleted_at" is null)
      group by "order_id", "fulfillment_id"
     having bool_and("status" = 'delivered'
                     and not 'contradiction' = any("flags"))
      order by max("delivered_at") desc limit 100`,
    [lookBackDays]
  )
}
