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
  /** What could be sold when the day began, or the ledger. */
  initial: number
  is_backordered: boolean
  /** Milliseconds, UTC, and what could be sold from then on. */
  changes: { at: number; available: number }[]
}

type Row = Omit<MovedLevel, "changes"> & {
  /** Milliseconds, and what was added up since the day began. */
  moves: { at: number; sum: number }[]
}

/** Levels that changed on a day, with their changes in order. */
export async function readMovedLevels(
  manager: SqlEntityManager,
  { start, end }: DayBounds
): Promise<MovedLevel[]> {
  const rows = await manager.execute<Row[]>(movedSql, [start, end])
  return rows.map(({ moves, ...level }) => ({
    ...level,
    changes: moves.map(({ at, sum }) => ({
      at,
      available: level.initial + sum,
    })),
  }))
}

/** An opening is no change: what is there then was there before. */
const movedSql = `
with bounds as (
  select ?::timestamptz as "start", ?::timestamptz as "end"
), entry as materialized (
  select e."level_id", e."at", e."field", e."delta_units",
         e."at" >= bounds."end" as "is_later", e."kind" = 'opening' as "opens"
    from bounds
    join "replenishment_stock_entry" e on e."at" >= bounds."start"
     and e."deleted_at" is null
), change as materialized (
  select "level_id", "at",
         case when "field" = 'stocked' then "delta_units"
              else - "delta_units" end as "delta"
    from entry
   where not "is_later" and not "opens" and "field" <> 'incoming'
), listed as (
  select "level_id", sum("delta") as "delta",
         jsonb_agg(jsonb_build_object(
           'at', extract(epoch from "at") * 1000, 'sum', "sum")
           order by "at") as "moves"
    from (select change.*, sum("delta") over (
                   partition by "level_id" order by "at"
                   range unbounded preceding) as "sum"
            from change) run
   group by 1
), later as (
  select "level_id",
         sum("delta_units") filter (where "field" = 'stocked') as "stocked",
         sum("delta_units") filter (where "field" = 'reserved') as "reserved",
         sum("delta_units") filter (where "field" = 'incoming') as "incoming"
    from entry
   where "is_later" and "level_id" in (select "level_id" from listed)
   group by 1
), at_end as (
  select b."level_id", b."inventory_item_id", b."location_id",
         b."stocked_units" - coalesce(later."stocked", 0) as "stocked",
         b."reserved_units" - coalesce(later."reserved", 0) as "reserved",
         b."incoming_units" - coalesce(later."incoming", 0) as "incoming",
         listed."delta", listed."moves"
    from listed
    join "replenishment_stock_balance" b using ("level_id")
    left join later using ("level_id")
   where b."deleted_at" is null
     and exists (select from "inventory_level" l
                  where l."id" = b."level_id" and l."deleted_at" is null)
)
select s."level_id", s."inventory_item_id", s."location_id",
       trim_scale(s."stocked")::text as "stocked",
       trim_scale(s."reserved")::text as "reserved",
       trim_scale(s."incoming")::text as "incoming",
       (s."stocked" - s."reserved" - s."delta")::double precision as "initial",
       exists (
         select from "product_variant_inventory_item" part
           join "product_variant" v on v."id" = part."variant_id"
            and v."allow_backorder" and v."deleted_at" is null
          where part."inventory_item_id" = s."inventory_item_id"
            and part."deleted_at" is null) as "is_backordered",
       s."moves"
  from at_end s`
