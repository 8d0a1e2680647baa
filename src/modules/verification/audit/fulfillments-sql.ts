import { sincePluginSql } from "./since-plugin-sql"

/**
 * Fulfilments: made while the order was held, made where the units were not
 * reserved, or to another address than the order's. Core deletes a reservation
 * softly when it fulfils, so its row still tells where the units were; rows
 * that were deleted before the fulfilment tell nothing of it. Core has no index
 * on such rows, so they are read once for all of the orders.
 * What was made before the plugin came is nobody's to undo.
 *
 * Argument: order ids as JSON.
 */
export const fulfillmentsSql = `
with ful as materialized (
  select l."order_id", f.*,
         (select string_agg(p."code", ', ' order by p."code")
            from "packing_parcel" p
           where p."fulfillment_id" = f."id" and p."deleted_at" is null)
           as "parcel"
    from jsonb_array_elements_text(?::jsonb) as batch("order_id")
    join "order_fulfillment" l on l."order_id" = batch."order_id"
     and l."deleted_at" is null
    join "fulfillment" f on f."id" = l."fulfillment_id"
     and f."canceled_at" is null and f."deleted_at" is null
     and f."created_at" >= ${sincePluginSql}
), item as materialized (
  select ful."order_id", ful."id" as "fulfillment_id", ful."location_id",
         fi."line_item_id", fi."inventory_item_id", ful."parcel",
         ful."created_at" as "made_at", max(fi."title") as "title", max(fi."sku") as "sku",
         sum(fi."quantity") as "units"
    from ful
    join "fulfillment_item" fi on fi."fulfillment_id" = ful."id"
     and fi."inventory_item_id" is not null and fi."deleted_at" is null
   group by 1, 2, 3, 4, 5, 6, 7
), known as materialized (
  select r."line_item_id", r."inventory_item_id", r."location_id",
         r."deleted_at", r."updated_at", r."id"
    from "reservation_item" r
   where r."line_item_id" in (select "line_item_id" from item)
), used as materialized (
  select item."fulfillment_id", known.*
    from item
    join known on known."line_item_id" = item."line_item_id"
     and known."inventory_item_id" = item."inventory_item_id"
     and (known."deleted_at" is null or known."deleted_at" >= item."made_at")
), first as (
  select distinct on ("fulfillment_id", "line_item_id", "inventory_item_id")
         "fulfillment_id", "line_item_id", "inventory_item_id", "location_id"
    from used
   order by "fulfillment_id", "line_item_id", "inventory_item_id",
            "deleted_at" nulls last, "updated_at" desc, "id"
), stray as materialized (
  select item.*, first."location_id" as "reserved_at"
    from item
    join first on first."fulfillment_id" = item."fulfillment_id"
     and first."line_item_id" = item."line_item_id"
     and first."inventory_item_id" = item."inventory_item_id"
   where not exists (
     select from used
      where used."fulfillment_id" = item."fulfillment_id"
        and used."line_item_id" = item."line_item_id"
        and used."inventory_item_id" = item."inventory_item_id"
        and used."location_id" = item."location_id")
), held as (
  select ful."id", jsonb_agg(distinct h."type") as "types"
    from ful
    join "verification_hold" h on h."order_id" = ful."order_id"
     and h."deleted_at" is null and h."placed_at" < ful."created_at"
     and (h."released_at" is null or h."released_at" > ful."created_at")
   group by 1
), moved as (
  select ful.*, "differs", "hash"
    from ful
    join "order" o on o."id" = ful."order_id"
    join "order_address" oa on oa."id" = o."shipping_address_id"
    join "fulfillment_address" fa on fa."id" = ful."delivery_address_id"
    cross join lateral (
      select jsonb_agg(f."name" order by f."name") as "differs",
             md5(jsonb_agg(f."ours" || f."theirs" order by f."name")::text)
               as "hash"
        from (select k as "name",
                     coalesce(trim(to_jsonb(oa) ->> k), '') as "ours",
                     coalesce(trim(to_jsonb(fa) ->> k), '') as "theirs"
                from unnest(array['first_name', 'last_name', 'company',
                  'address_1', 'address_2', 'city', 'province',
                  'postal_code', 'country_code', 'phone']) as k) f
       where lower(f."ours") <> lower(f."theirs")) d
   where ful."requires_shipping" and ful."delivered_at" is null
     and "differs" is not null
)
select 'not_fulfilled_while_held' as "invariant", ful."id" as "subject",
       ful."order_id",
       jsonb_build_object('holds', '[]'::jsonb) as "expected",
       jsonb_build_object(
         'holds', held."types", 'fulfillment_id', ful."id",
         'is_shipped', ful."shipped_at" is not null,
         'parcel', ful."parcel") as "found"
  from held join ful on ful."id" = held."id"
union all
select 'fulfilled_where_reserved',
       stray."fulfillment_id" || ':' || stray."line_item_id" || ':'
         || stray."inventory_item_id",
       stray."order_id",
       jsonb_build_object('location_id', stray."reserved_at",
                          'location', there."name"),
       jsonb_build_object(
         'location_id', stray."location_id", 'location', here."name",
         'units', stray."units", 'fulfillment_id', stray."fulfillment_id",
         'inventory_item_id', stray."inventory_item_id",
         'title', stray."title", 'sku', stray."sku",
         'parcel', stray."parcel",
         'is_whole', not exists (
           select from item
            where item."fulfillment_id" = stray."fulfillment_id"
              and not exists (
                select from stray other
                 where other."fulfillment_id" = item."fulfillment_id"
                   and other."line_item_id" = item."line_item_id"
                   and other."inventory_item_id" = item."inventory_item_id"
                   and other."reserved_at" = stray."reserved_at")))
  from stray
  left join "stock_location" there on there."id" = stray."reserved_at"
  left join "stock_location" here on here."id" = stray."location_id"
union all
select 'address_equals_fulfillment', moved."id", moved."order_id",
       jsonb_build_object('fields', '[]'::jsonb),
       jsonb_build_object(
         'fields', moved."differs", 'fingerprint', moved."hash",
         'fulfillment_id', moved."id",
         'is_shipped', moved."shipped_at" is not null,
         'parcel', moved."parcel")
  from moved`
