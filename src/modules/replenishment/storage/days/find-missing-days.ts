import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Days of one run; the next takes the others. */
const MOST_DAYS = 400

/**
 * Store-local days that are over and have no snapshot yet, oldest first: from
 * the day after the last snapshot on, or from that of the first opening.
 *
 * @param timeZone IANA, the store's.
 * @returns ISO days.
 */
export async function findMissingDays(
  manager: SqlEntityManager,
  timeZone: string
): Promise<string[]> {
  const days = await manager.execute<{ day: string }[]>(
    `select to_char(day, 'YYYY-MM-DD') as "day"
       from (select coalesce(
               (select max("day_on")::date + 1 from "replenishment_stock_day"
                 where "deleted_at" is null),
               (select (min("at") at time zone ?)::date
                  from "replenishment_stock_entry"
                 where "deleted_at" is null)) as "first") begun
      cross join generate_series(
        begun."first"::timestamp,
        ((now() at time zone ?)::date - 1)::timestamp, '1 day') as day
      order by 1 limit ?`,
    [timeZone, timeZone, MOST_DAYS]
  )
  return days.map(({ day }) => day)
}
