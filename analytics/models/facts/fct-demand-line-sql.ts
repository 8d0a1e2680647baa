/** The SELECT of `fct_demand_line`. */
export const FCT_DEMAND_LINE_SQL = `
with replacement as (
  select i.item_id as line_item_id, min(c.created_at) as placed_at,
    bool_and(c.canceled_at is not null) as is_canceled
  from stg_order_claim_item i join stg_order_claim c on c.id = i.claim_id
  where i.is_additional_item and i.deleted_at is null and c.deleted_at is null
  group by i.item_id
),
line as materialized (
  select l.order_id, l.line_item_id, l.variant_id,
    l.units_ordered::double as units, l.unit_price_minor, l.currency_code,
    coalesce(r.placed_at, o.created_at) as placed_at,
    r.line_item_id is not null as is_replacement
  from fct_order_line l join stg_order o on o.id = l.order_id
  left join replacement r using (line_item_id)
  where coalesce(not r.is_canceled, o.canceled_at is null
    or o.canceled_at > o.created_at + interval 14 day)
),
reversed as (
  select line_item_id, sum(c.units)::double as units
  from fct_complaint c join line l using (line_item_id)
  where c.kind = 'return' and c.opened_at <= l.placed_at + interval 14 day
  group by line_item_id
),
kit as (
  select variant_id, inventory_item_id,
    required_quantity::double as required,
    sum(required_quantity::double) over (partition by variant_id) as of_kit
  from stg_product_variant_inventory_item where deleted_at is null
),
asked as materialized (
  select l.order_id, l.line_item_id, k.inventory_item_id,
    (l.placed_at at time zone m.zone)::date as day,
    greatest(0, l.units - coalesce(r.units, 0)) * k.required as units, k.required,
    case when not l.is_replacement
      then round(l.unit_price_minor / k.of_kit)::bigint end as price_minor,
    l.currency_code
  from line l join kit k using (variant_id) cross join meta_export m
  left join reversed r using (line_item_id)
),
big as (
  select inventory_item_id, units from asked cross join source.demand
  where units > bulk_min
),
measured as (
  select a.*, greatest(d.bulk_min, d.bulk_times * median(a.units) over (
      partition by a.inventory_item_id order by a.day
      range between interval 363 day preceding and current row)) as usual
  from asked a cross join source.demand d
  where a.units > 0 and a.inventory_item_id in (select inventory_item_id from big)
),
split as (
  select * from measured
  union all by name
  select *, null::double as usual from asked
  where units > 0 and inventory_item_id not in (select inventory_item_id from big)
),
picked as materialized (
  select line_item_id, inventory_item_id, location_id, sum(units) as units
  from fct_pick where state <> 'canceled' and inventory_item_id <> ''
  group by line_item_id, inventory_item_id, location_id
),
picked_at as (
  select line_item_id, inventory_item_id, location_id,
    units / sum(units) over (partition by line_item_id, inventory_item_id) as part
  from picked
),
reserved_at as (
  select line_item_id, inventory_item_id,
    arg_max(location_id, (deleted_at is null, created_at, location_id))
      as location_id
  from stg_reservation_item group by line_item_id, inventory_item_id
),
home as (
  select inventory_item_id,
    arg_max(location_id, (on_hand, location_id)) as location_id
  from fct_stock group by inventory_item_id
)
select s.order_id, s.line_item_id, s.inventory_item_id,
  coalesce(p.location_id, r.location_id, h.location_id) as location_id, s.day,
  least(s.units, s.usual) * coalesce(p.part, 1) as quantity,
  greatest(s.units - s.usual, 0) * coalesce(p.part, 1) as project_quantity, s.required,
  coalesce(p.part, 1)::double as part, s.price_minor, s.currency_code
from split s
left join picked_at p using (line_item_id, inventory_item_id)
left join reserved_at r using (line_item_id, inventory_item_id)
left join home h using (inventory_item_id)
where coalesce(p.location_id, r.location_id, h.location_id) is not null
  `
