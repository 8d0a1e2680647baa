import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** How people did who knew better. */
export type JudgedOverrides = {
  n: number
  /** How many were nearer than the forecast without them. */
  better: number
  /** Mean |forecast − sold| ÷ sold; null where nothing was judged. */
  error_with: number | null
  error_without: number | null
}

/** All overrides that were judged and of whose item something was sold. */
export async function sumJudgedOverrides(
  manager: SqlEntityManager
): Promise<JudgedOverrides> {
  const [sums] = await manager.execute<JudgedOverrides[]>(
    `select count(*)::integer as "n",
            count(*) filter (where "with" < "without")::integer as "better",
            avg("with") as "error_with", avg("without") as "error_without"
       from (select ("result"->'judged'->>'error_with')::float8 as "with",
                    ("result"->'judged'->>'error_without')::float8 as "without"
               from "replenishment_forecast_override"
              where "deleted_at" is null) judged
      where "with" is not null and "without" is not null`
  )
  return sums
}
