import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What people decided for an item; null location: at every other one. */
export type ItemRule = {
  inventory_item_id: string
  location_id: string | null
  service_basis_points: number | null
  manual_min: number | null
  manual_max: number | null
  max_cover_days: number | null
  shelf_life_days: number | null
  end_of_life: boolean
}

/** Every item policy, without the weight of its model: there are many. */
export const readItemRules = (
  manager: SqlEntityManager,
  items: string[] | null
): Promise<ItemRule[]> =>
  manager.execute<ItemRule[]>(
    `select "inventory_item_id", "location_id", "service_basis_points",
            "manual_min", "manual_max", "max_cover_days", "shelf_life_days",
            "end_of_life"
       from "replenishment_item_policy"
      where "deleted_at" is null
        and (? or "inventory_item_id" in (
          select jsonb_array_elements_text(?::jsonb)))`,
    [items === null, JSON.stringify(items ?? [])]
  )
