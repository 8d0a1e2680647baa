import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ShortPickReason } from "../../../types/pick-batch"

export type ShortPickPeriod = {
  /** UTC, ISO 8601; `to` is the first moment that does not count. */
  from: string
  to: string
  location_id?: string
}

export type ShortPickSum = {
  location_id: string
  reason: ShortPickReason
  /** Units that were not picked for this reason. */
  units: number
  /** Units of the location that were picked or missed. */
  handled: number
}

/** Missed units of a period per location and reason, and of how many. */
export async function sumShortPicks(
  manager: SqlEntityManager,
  { from, to, location_id }: ShortPickPeriod
): Promise<ShortPickSum[]> {
  const place = location_id ?? null
  return await manager.execute<ShortPickSum[]>(
    `with "missed" as (
       select "location_id", "reason", sum("quantity") as "units"
         from "packing_short_pick"
        where "at" >= ? and "at" < ? and "deleted_at" is null
          and (?::text is null or "location_id" = ?)
        group by 1, 2),
     "handled" as (
       select "location_id", sum("picked" + "short") as "units"
         from "packing_pick_task"
        where coalesce("picked_at", "updated_at") >= ?
          and coalesce("picked_at", "updated_at") < ?
          and "deleted_at" is null
        group by 1)
     select m."location_id", m."reason", m."units"::integer as "units",
            greatest(coalesce(h."units", 0), m."units")::integer as "handled"
       from "missed" m
       left join "handled" h on h."location_id" = m."location_id"
      order by 1, 2`,
    [from, to, place, place, from, to]
  )
}
