import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** When a store-local day begins and ends, UTC. */
export type DayBounds = { day: string; start: Date; end: Date }

/**
 * Writes the day of every level of which neither what is stocked nor what is
 * reserved changed on it: it could be sold all day, or not at all. Quantities at
 * the end of the day are today's less what came after.
 *
 * @returns how many levels that were.
 */
export async function writeQuietDays(
  manager: SqlEntityManager,
  { day, start, end }: DayBounds
): Promise<number> {
  const written = await manager.execute<{ id: string }[]>(quietSql, [
    start,
    end,
    day,
    day,
  ])
  return written.length
}

const quietSql = `
with bounds as (
  select ?::timestamptz as "start", ?::timestamptz as "end"
), later as (
  select e."level_id",
         sum(e."delta_units") filter (where e."field" = 'stocked'
           and e."at" >= bounds."end") as "stocked",
         sum(e."delta_units") filter (where e."field" = 'reserved'
           and e."at" >= bounds."end") as "reserved",
         sum(e."delta_units") filter (where e."field" = 'incoming'
           and e."at" >= bounds."end") as "incoming",
         bool_or(e."field" <> 'incoming' and e."kind" <> 'opening'
           and e."at" < bounds."end") as "moved"
    from bounds
    join "replenishment_stock_entry" e on e."at" >= bounds."start"
     and e."deleted_at" is null
   group by 1
), opened as (
  select e."level_id" from bounds
    join "replenishment_stock_entry" e on e."kind" = 'opening'
     and e."field" = 'stocked' and e."at" < bounds."end"
     and e."deleted_at" is null
)
insert into "replenishment_stock_day"
  ("id", "inventory_item_id", "location_id", "day_on", "stocked_units",
   "reserved_units", "incoming_units", "exposure")
select 'osda_' || b."level_id" || '_' || ?, b."inventory_item_id",
       b."location_id", ?, at_end."stocked", at_end."reserved",
       b."incoming_units" - coalesce(later."incoming", 0),
       (at_end."stocked" > at_end."reserved" or exists (
         select from "product_variant_inventory_item" part
           join "product_variant" v on v."id" = part."variant_id"
            and v."allow_backorder" and v."deleted_at" is null
          where part."inventory_item_id" = b."inventory_item_id"
            and part."deleted_at" is null))::integer
  from "replenishment_stock_balance" b
  join opened using ("level_id")
  left join later using ("level_id")
 cross join lateral (
   select b."stocked_units" - coalesce(later."stocked", 0) as "stocked",
          b."reserved_units" - coalesce(later."reserved", 0) as "reserved"
 ) at_end
 where b."deleted_at" is null and not coalesce(later."moved", false)
   and exists (select from "inventory_level" l
                where l."id" = b."level_id" and l."deleted_at" is null)
on conflict do nothing returning "id"`
