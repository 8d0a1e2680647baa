import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type CountProgress = {
  count_id: string
  lines: number
  counted: number
  /** With a difference. */
  differing: number
}

/** How far these sheets are. */
export const readProgress = (
  manager: SqlEntityManager,
  ids: string[]
): Promise<CountProgress[]> =>
  manager.execute<CountProgress[]>(
    `select "count_id", count(*)::integer as "lines",
            count("counted_at")::integer as "counted",
            (count(*) filter (where "variance_units" <> 0))::integer
              as "differing"
       from "replenishment_count_line"
      where "count_id" in (select jsonb_array_elements_text(?::jsonb))
        and "deleted_at" is null
      group by 1`,
    [JSON.stringify(ids)]
  )
