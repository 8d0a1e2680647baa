import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OverrideKind } from "../../overrides/override-kinds"
import type { StoredResult } from "../../overrides/stored-result"

export type UnjudgedOverride = {
  id: string
  inventory_item_id: string
  location_id: string | null
  from_on: string
  to_on: string
  kind: OverrideKind
  value: string
  ended_at: Date | null
  result: StoredResult
}

/** Overrides of which nobody has said yet what came of them. */
export const findUnjudgedOverrides = (
  manager: SqlEntityManager
): Promise<UnjudgedOverride[]> =>
  manager.execute<UnjudgedOverride[]>(
    `select "id", "inventory_item_id", "location_id", "from_on", "to_on",
            "kind", "value", "ended_at",
            coalesce("result", '{"base": [], "judged": null}') as "result"
       from "replenishment_forecast_override"
      where "deleted_at" is null
        and coalesce("result"->'judged', 'null') = 'null'
      order by "to_on", "id"`
  )
