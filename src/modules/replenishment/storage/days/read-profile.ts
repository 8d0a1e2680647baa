import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

const HOURS = 24

/**
 * The store's order lines by local hour, of eight weeks: when it trades.
 *
 * @returns 24 counts.
 */
export async function readProfile(
  manager: SqlEntityManager,
  timeZone: string
): Promise<number[]> {
  const hours = await manager.execute<{ hour: number; lines: number }[]>(
    `select extract(hour from o."created_at" at time zone ?)::integer as "hour",
            count(*)::integer as "lines"
       from "order" o
       join "order_item" i on i."order_id" = o."id"
        and i."version" = o."version" and i."deleted_at" is null
      where o."created_at" > now() - interval '56 days'
        and o."deleted_at" is null and not o."is_draft_order"
      group by 1`,
    [timeZone]
  )
  return Array.from(
    { length: HOURS },
    (_, hour) => hours.find((one) => one.hour === hour)?.lines ?? 0
  )
}
