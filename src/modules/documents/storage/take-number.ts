import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Takes the next number of a series in a period, from 1. Its row stays locked
 * until the transaction ends, so that callers stand in line.
 */
export async function takeNumber(
  transaction: SqlEntityManager,
  seriesId: string,
  period: string
): Promise<number> {
  const [{ last }] = await transaction.execute<{ last: number }[]>(
    `insert into "documents_counter" ("id", "series_id", "period", "last")
     values (?, ?, ?, 1)
     on conflict ("series_id", "period") where "deleted_at" is null
       do update set "last" = "documents_counter"."last" + 1,
                     "updated_at" = now()
     returning "last"`,
    [generateEntityId(undefined, "odcnt"), seriesId, period]
  )
  return last
}
