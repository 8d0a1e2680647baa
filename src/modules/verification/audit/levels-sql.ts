const place = `
  'inventory_item_id', told."inventory_item_id",
  'location_id', told."location_id", 'location', told."location",
  'title', told."title", 'sku', told."sku"`

/**
 * Stock levels: reserved units that no reservation stands for, and units
 * promised beyond the stock. Units that wait in the queue may go beyond it,
 * and so may those of a reservation that the shop itself allows to.
 *
 * Argument: level ids as JSON.
 */
export const levelsSql = `
with level as materialized (
  select l."id", l."inventory_item_id", l."location_id", i."sku",
         coalesce(i."title", i."sku") as "title", place."name" as "location",
         l."stocked_quantity" as "stocked", l."reserved_quantity" as "reserved"
    from jsonb_array_elements_text(?::jsonb) as batch("id")
    join "inventory_level" l on l."id" = batch."id" and l."deleted_at" is null
    join "inventory_item" i on i."id" = l."inventory_item_id"
     and i."deleted_at" is null
    left join "stock_location" place on place."id" = l."location_id"
), told as (
  select level.*, r."units",
         coalesce(r."waiting", 0) + coalesce(q."waiting", 0) as "waiting"
    from level
    cross join lateral (
      select coalesce(sum(r."quantity"), 0) as "units",
             sum(r."quantity") filter (where r."allow_backorder" and not exists (
               select from "verification_backorder" b
                where b."reservation_id" = r."id" and b."state" = 'waiting'
                  and b."deleted_at" is null)) as "waiting"
        from "reservation_item" r
       where r."inventory_item_id" = level."inventory_item_id"
         and r."location_id" = level."location_id"
         and r."deleted_at" is null) r
    cross join lateral (
      select sum(b."quantity" - b."filled" - b."held_back") as "waiting"
        from "verification_backorder" b
        join "reservation_item" r on r."id" = b."reservation_id"
         and r."deleted_at" is null
       where b."inventory_item_id" = level."inventory_item_id"
         and b."location_id" = level."location_id"
         and b."state" = 'waiting' and b."deleted_at" is null) q
)
select 'reserved_equals_reservations' as "invariant", told."id" as "subject",
       null as "order_id",
       jsonb_build_object('reserved', told."units") as "expected",
       jsonb_build_object('reserved', told."reserved", ${place}) as "found"
  from told where told."reserved" <> told."units"
union all
select 'reserved_within_stock', told."id", null,
       jsonb_build_object('stocked', told."stocked"),
       jsonb_build_object('reserved', told."reserved",
                          'waiting', told."waiting", ${place})
  from told where told."reserved" - told."waiting" > told."stocked"`
