import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Those of some orders whose pick tasks do not ask for what is reserved for
 * them, by one statement that reads core's tables and the queue of
 * back-orders. Units that wait for stock are not to be picked, and those that
 * core has fulfilled are reserved no more. Units that a picker missed may be
 * reserved elsewhere already.
 */
export async function listUnevenOrders(
  manager: SqlEntityManager,
  orderIds: string[]
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(unevenSql, [
    JSON.stringify(orderIds),
  ])
  return rows.map(({ order_id }) => order_id)
}

const unevenSql = `
with batch as materialized (
  select "order_id" from jsonb_array_elements_text(?::jsonb) as b("order_id")
), line as materialized (
  select i."order_id", i."item_id" as "line_id", l."requires_shipping",
         coalesce(v."manage_inventory", false) as "is_managed",
         i."quantity" - i."fulfilled_quantity" as "outstanding"
    from batch
    join "order" o on o."id" = batch."order_id" and o."deleted_at" is null
    join "order_item" i on i."order_id" = o."id" and i."version" = o."version"
     and i."deleted_at" is null
    join "order_line_item" l on l."id" = i."item_id"
    left join "product_variant" v on v."id" = l."variant_id"
     and v."deleted_at" is null
), wanted as (
  select line."order_id", line."line_id", r."inventory_item_id",
         r."location_id", sum(r."quantity" - coalesce(q."waiting", 0)) as "units"
    from line
    join "reservation_item" r on r."line_item_id" = line."line_id"
     and r."deleted_at" is null
    left join lateral (
      select sum(b."quantity" - b."filled" - b."held_back") as "waiting"
        from "verification_backorder" b
       where b."reservation_id" = r."id" and b."state" = 'waiting'
         and b."deleted_at" is null) q on true
   group by 1, 2, 3, 4
  union all
  select line."order_id", line."line_id", '', '', line."outstanding"
    from line
   where not line."is_managed" and line."requires_shipping"
     and line."outstanding" > 0
), task as (
  select t."order_id", t."line_item_id" as "line_id", t."inventory_item_id",
         case when t."inventory_item_id" = '' then '' else t."location_id"
         end as "location_id",
         sum(t."quantity" - f."units") as "units", sum(t."short") as "short"
    from batch
    join "packing_pick_task" t on t."order_id" = batch."order_id"
     and t."state" <> 'canceled' and t."deleted_at" is null
    cross join lateral (
      select coalesce(sum(i."quantity"), 0) as "units"
        from "packing_parcel_item" i
        join "packing_parcel" p on p."id" = i."parcel_id"
         and p."state" in ('labelled', 'handed_over') and p."deleted_at" is null
        left join "fulfillment" f on f."id" = p."fulfillment_id"
       where i."pick_task_id" = t."id" and i."deleted_at" is null
         and (p."state" = 'handed_over' or f."canceled_at" is null)) f
   group by 1, 2, 3, 4
)
select distinct "order_id"
  from wanted full join task
    using ("order_id", "line_id", "inventory_item_id", "location_id")
 where coalesce(wanted."units", 0) not between
         coalesce(task."units" - task."short", 0) and coalesce(task."units", 0)
 order by 1`
