import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What a person knows of coming demand; days are ISO, store-local. */
export type ActiveOverride = {
  inventory_item_id: string
  location_id: string | null
  from_on: string
  to_on: string
  kind: "multiply" | "add" | "set"
  value: string
  reason: string
}

/** Overrides that hold on a day or later, the oldest first. */
export const readActiveOverrides = (
  manager: SqlEntityManager,
  day: string,
  items: string[] | null
): Promise<ActiveOverride[]> =>
  manager.execute<ActiveOverride[]>(
    `select "inventory_item_id", "location_id", "from_on", "to_on", "kind",
            "value", "reason"
       from "replenishment_forecast_override"
      where "deleted_at" is null and "ended_at" is null and "to_on" >= ?
        and (? or "inventory_item_id" in (
          select jsonb_array_elements_text(?::jsonb)))
      order by "created_at", "id"`,
    [day, items === null, JSON.stringify(items ?? [])]
  )
