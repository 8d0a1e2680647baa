/**
 * Lines of orders: units that were fulfilled beyond what was ordered, and
 * reservations that are not what is still to be sent. A released order may
 * lack none; one that is checked may have none too many, whatever its stage,
 * nor may a line that it has no more: no check and no cancellation of core's
 * looks for the reservations of that. A fulfilment of a kit names its parts,
 * so units are told by the part that says most. While a label is bought,
 * packing takes reservations off their lines: such an order is left out.
 *
 * Arguments: order ids as JSON, and whether units that lack count (a shop that
 * reserves nothing by itself has its stock elsewhere).
 */
export const stockSql = `
with batch as materialized (
  select "order_id" from jsonb_array_elements_text(?::jsonb) as b("order_id")
), line as materialized (
  select i."order_id", i."item_id" as "line_id", l."title", l."variant_sku",
         l."variant_id", i."quantity",
         i."fulfilled_quantity" as "fulfilled",
         o."status" = 'canceled' as "is_canceled"
    from batch
    join "order" o on o."id" = batch."order_id" and o."deleted_at" is null
    join "order_item" i on i."order_id" = o."id" and i."version" = o."version"
     and i."deleted_at" is null
    join "order_line_item" l on l."id" = i."item_id"
), part as materialized (
  select line."line_id", p."inventory_item_id", p."required_quantity"
    from line
    join "product_variant_inventory_item" p
      on p."variant_id" = line."variant_id" and p."deleted_at" is null
), sent as materialized (
  select s."line_id",
         max(s."units" / coalesce(nullif(part."required_quantity", 0), 1))
           as "units"
    from (select fi."line_item_id" as "line_id", fi."inventory_item_id",
                 sum(fi."quantity") as "units"
            from line
            join "fulfillment_item" fi on fi."line_item_id" = line."line_id"
             and fi."deleted_at" is null
            join "fulfillment" f on f."id" = fi."fulfillment_id"
             and f."canceled_at" is null and f."deleted_at" is null
           group by 1, 2) s
    left join part on part."line_id" = s."line_id"
     and part."inventory_item_id" = s."inventory_item_id"
   group by 1
), need as (
  select line.*, part."inventory_item_id",
         v."stage" = 'released' as "is_released",
         case when line."is_canceled" then 0
              else greatest(0, line."quantity"
                     - greatest(line."fulfilled", coalesce(sent."units", 0)))
                     * part."required_quantity"
         end as "required",
         (select coalesce(sum(r."quantity"), 0) from "reservation_item" r
           where r."line_item_id" = line."line_id"
             and r."inventory_item_id" = part."inventory_item_id"
             and r."deleted_at" is null) as "reserved"
    from line
    join "verification_order" v on v."order_id" = line."order_id"
     and v."deleted_at" is null
    join "product_variant" pv on pv."id" = line."variant_id"
     and pv."manage_inventory" and pv."deleted_at" is null
    join part on part."line_id" = line."line_id"
    left join sent on sent."line_id" = line."line_id"
   where not exists (
     select from "packing_parcel" p
      where p."order_id" = line."order_id" and p."parked" is not null
        and p."deleted_at" is null)
), lost as (
  select i."order_id", i."line_id", l."title", l."variant_sku",
         r."inventory_item_id", sum(r."quantity") as "reserved"
    from (select distinct i."order_id", i."item_id" as "line_id"
            from batch
            join "order_item" i on i."order_id" = batch."order_id"
           where not exists (
             select from line where line."line_id" = i."item_id")) i
    join "verification_order" v on v."order_id" = i."order_id"
     and v."deleted_at" is null
    join "order_line_item" l on l."id" = i."line_id"
    join "reservation_item" r on r."line_item_id" = i."line_id"
     and r."deleted_at" is null
   group by 1, 2, 3, 4, 5
)
select 'fulfilled_within_ordered' as "invariant", line."line_id" as "subject",
       line."order_id",
       jsonb_build_object('ordered', line."quantity") as "expected",
       jsonb_build_object(
         'fulfilled', greatest(line."fulfilled", coalesce(sent."units", 0)),
         'line_id', line."line_id", 'title', line."title",
         'sku', line."variant_sku") as "found"
  from line left join sent on sent."line_id" = line."line_id"
 where greatest(line."fulfilled", coalesce(sent."units", 0)) > line."quantity"
union all
select 'allocation_equals_unfulfilled',
       need."line_id" || ':' || need."inventory_item_id", need."order_id",
       jsonb_build_object('unfulfilled', need."required"),
       jsonb_build_object(
         'reserved', need."reserved", 'line_id', need."line_id",
         'inventory_item_id', need."inventory_item_id",
         'title', need."title", 'sku', need."variant_sku")
  from need
 where need."reserved" > need."required"
    or (need."reserved" < need."required" and need."is_released" and ?::boolean)
union all
select 'allocation_equals_unfulfilled',
       lost."line_id" || ':' || lost."inventory_item_id", lost."order_id",
       jsonb_build_object('unfulfilled', 0),
       jsonb_build_object(
         'reserved', lost."reserved", 'line_id', lost."line_id",
         'inventory_item_id', lost."inventory_item_id",
         'title', lost."title", 'sku', lost."variant_sku")
  from lost`
