import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A sent order whose day has passed. */
export type LateOrder = {
  id: string
  number: string
  supplier_id: string
  location_id: string
  expected_on: string
  /** Units that are still to come. */
  open: number
}

/**
 * Orders that should have arrived before a day and have units to come.
 *
 * @param today ISO day of the store's zone.
 */
export const findLateOrders = (
  manager: SqlEntityManager,
  today: string
): Promise<LateOrder[]> =>
  manager.execute<LateOrder[]>(
    `select o."id", o."number", o."supplier_id", o."location_id",
            o."expected_on",
            sum(greatest(0, l."ordered" - l."accepted" - l."damaged"
              - l."canceled"))::integer as "open"
       from "replenishment_purchase_order" o
       join "replenishment_purchase_line" l
         on l."purchase_order_id" = o."id" and l."deleted_at" is null
      where o."state" in ('sent', 'partly_received') and o."deleted_at" is null
        and o."expected_on" < ?
      group by o."id" order by o."expected_on", o."id"`,
    [today]
  )
