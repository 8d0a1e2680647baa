import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LaneStat } from "../lanes/lane-stat"

/** Statistics of lanes by their keys; those without a past are left out. */
export async function readLanes(
  manager: SqlEntityManager,
  keys: string[]
): Promise<Map<string, LaneStat>> {
  const stats = await manager.execute<LaneStat[]>(
    `select "lane_key", "n", "p10_hours", "p50_hours", "p80_hours",
            "p90_hours", "p95_hours", "gap_p95_hours"
       from "tracking_lane_stat"
      where "deleted_at" is null
        and "lane_key" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify([...new Set(keys)])]
  )
  return new Map(stats.map((stat) => [stat.lane_key, stat]))
}
