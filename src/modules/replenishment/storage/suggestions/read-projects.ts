import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A known order to come; units that no order has reserved yet. */
export type ProjectRow = {
  inventory_item_id: string
  location_id: string
  due_on: string
  quantity: number
}

/** Open project demand, less what its order has reserved at the location. */
export const readProjects = (
  manager: SqlEntityManager,
  items: string[] | null
): Promise<ProjectRow[]> =>
  manager.execute<ProjectRow[]>(readSql, [
    items === null,
    JSON.stringify(items ?? []),
  ])

const readSql = `
select p."inventory_item_id", p."location_id", p."due_on",
       greatest(0, p."quantity" - coalesce(r."units", 0))::float8 as "quantity"
  from "replenishment_project_demand" p
  left join lateral (
    select sum(v."quantity") as "units" from "reservation_item" v
     where v."inventory_item_id" = p."inventory_item_id"
       and v."location_id" = p."location_id" and v."deleted_at" is null
       and v."line_item_id" in (
         select o."item_id" from "order_item" o
          where o."order_id" = p."order_id" and o."deleted_at" is null)
  ) r on p."order_id" is not null
 where p."state" = 'open' and p."deleted_at" is null
   and (? or p."inventory_item_id" in (
     select jsonb_array_elements_text(?::jsonb)))
 order by p."due_on", p."id"`
