import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** From an order's first pick at a location to a parcel's hand-over. */
export type HandOverTime = {
  location_id: string
  picked_at: Date | string
  handed_over_at: Date | string
}

/**
 * The latest hand-overs of each location, 500 of the last 90 days at most,
 * whose pick is known.
 *
 * @param until UTC, ISO 8601.
 */
export const readHandOverTimes = (
  manager: SqlEntityManager,
  until: string
): Promise<HandOverTime[]> =>
  manager.execute<HandOverTime[]>(
    `select h."location_id", h."handed_over_at", t."picked_at"
       from (select "order_id", "location_id", "handed_over_at",
                    row_number() over (partition by "location_id"
                                       order by "handed_over_at" desc, "id")
                      as "place"
               from "packing_parcel"
              where "handed_over_at" <= ?::timestamptz
                and "handed_over_at" > ?::timestamptz - interval '90 days'
                and "deleted_at" is null) h
       join lateral (
              select min(p."picked_at") as "picked_at"
                from "packing_pick_task" p
               where p."order_id" = h."order_id"
                 and p."location_id" = h."location_id"
                 and p."deleted_at" is null) t
         on t."picked_at" <= h."handed_over_at"
      where h."place" <= 500`,
    [until, until]
  )
