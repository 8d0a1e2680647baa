import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Posted sheets of which nobody was told, named to one caller each. */
export async function claimUntold(
  manager: SqlEntityManager,
  { only, before }: { only: string | null; before: Date }
): Promise<{ id: string; location_id: string }[]> {
  return await manager.execute<{ id: string; location_id: string }[]>(
    `update "replenishment_stock_count"
        set "told_at" = now(), "updated_at" = now()
      where "state" = 'posted' and "told_at" is null and "deleted_at" is null
        and "posted_at" <= ? and ? in ('', "id")
     returning "id", "location_id"`,
    [before, only ?? ""]
  )
}
