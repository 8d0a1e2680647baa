import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { DayBounds } from "./write-quiet-days"

/** A level whose stocked or reserved quantity changed on a day. */
export type MovedLevel = {
  level_id: string
  inventory_item_id: string
  location_id: string
  /** Decimals, at the end of the day. */
  stocked: string
  reserved: string
  incoming: string
  /** What could be sold when the day began; of an opening, from then on. */
  initial: number
  is_backordered: boolean
  /** Milliseconds, UTC, and what could be sold from then on. */
  changes: { at: number; available: number }[]
}

/** Levels that changed on a day, with their changes in order. */
export async function readMovedLevels(
  manager: SqlEntityManager,
  { start, end }: DayBounds
): Promise<MovedLevel[]> {
  return await manager.execute<MovedLevel[]>(movedSql, [start, end])
}

/** Entries of one level are told apart by their moment, then their place. */
const movedSql = `
with bounds as (
  select ?::timestamptz as "start", ?::timestamptz as "end"
), change as (
  select e."level_id", e."at", e."seq",
         case when e."field" = 'stocked' then e."delta_units"
              else - e."delta_units" end as "delta",
         e."kind" = 'opening' as "opens"
    from bounds
    join "replenishment_stock_entry" e on e."at" >= bounds."start"
     and e."at" < bounds."end" and e."field" <> 'incoming'
     and e."deleted_at" is null
), later as (
  select e."level_id",
         sum(e."delta_units") filter (where e."field" = 'stocked') as "stocked",
         sum(e."delta_units") filter (where e."field" = 'reserved')
           as "reserved",
         sum(e."delta_units") filter (where e."field" = 'incoming')
           as "incoming"
    from bounds
    join "replenishment_stock_entry" e on e."at" >= bounds."end"
     and e."deleted_at" is null
   group by 1
), summed as (
  select "level_id", sum("delta") as "delta",
         coalesce(sum("delta") filter (where "opens"), 0) as "opened"
    from change group by 1
), at_end as (
  select b.*, b."stocked_units" - coalesce(later."stocked", 0) as "stocked",
         b."reserved_units" - coalesce(later."reserved", 0) as "reserved",
         b."incoming_units" - coalesce(later."incoming", 0) as "incoming",
         summed."delta", summed."opened"
    from summed
    join "replenishment_stock_balance" b using ("level_id")
    left join later using ("level_id")
   where b."deleted_at" is null
     and exists (select from "inventory_level" l
                  where l."id" = b."level_id" and l."deleted_at" is null)
), at_start as (
  select at_end.*, "stocked" - "reserved" - "delta" + "opened" as "initial"
    from at_end
)
select s."level_id", s."inventory_item_id", s."location_id",
       trim_scale(s."stocked")::text as "stocked",
       trim_scale(s."reserved")::text as "reserved",
       trim_scale(s."incoming")::text as "incoming",
       s."initial"::double precision as "initial",
       exists (
         select from "product_variant_inventory_item" part
           join "product_variant" v on v."id" = part."variant_id"
            and v."allow_backorder" and v."deleted_at" is null
          where part."inventory_item_id" = s."inventory_item_id"
            and part."deleted_at" is null) as "is_backordered",
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'at', extract(epoch from c."at") * 1000,
                 'available', s."initial" + c."run") order by c."at"), '[]')
          from (select change."at", change."opens",
                       sum(case when change."opens" then 0
                                else change."delta" end)
                         over (order by change."at" range unbounded preceding)
                         as "run"
                  from change where change."level_id" = s."level_id") c
         where not c."opens") as "changes"
  from at_start s`
