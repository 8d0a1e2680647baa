/** The SELECT of `fct_demand_daily`. */
export const FCT_DEMAND_DAILY_SQL = `
with priced as (
  select inventory_item_id, location_id, day, currency_code,
    sum(quantity) as quantity, sum(project_quantity) as project_quantity,
    sum(part) as lines,
    sum(price_minor * (quantity + project_quantity)) / sum(quantity + project_quantity)
      filter (price_minor is not null) as price
  from fct_demand_line cross join meta_export m
  where day < m.as_of_local_date
  group by inventory_item_id, location_id, day, currency_code
),
sold as (
  select inventory_item_id, location_id, day, sum(quantity) as quantity,
    sum(project_quantity) as project_quantity, sum(lines) as lines,
    round(arg_max(price, (quantity + project_quantity, currency_code)))::bigint
      as price_minor,
    arg_max(currency_code, (quantity + project_quantity, currency_code))
      filter (price is not null) as currency_code
  from priced group by inventory_item_id, location_id, day
),
back as (
  select d.inventory_item_id, d.location_id,
    (r.received_at at time zone m.zone)::date as day,
    sum(i.received_quantity::double * d.required * d.part) as returned
  from stg_return_item i join stg_return r on r.id = i.return_id
  join fct_demand_line d on d.line_item_id = i.item_id
  cross join meta_export m
  where i.deleted_at is null and r.deleted_at is null and r.canceled_at is null
    and i.received_quantity > 0 and r.received_at < m.as_of
    and (coalesce(r.requested_at, r.created_at) at time zone m.zone)::date > d.day + 14
  group by 1, 2, 3
),
snapshot as (
  select s.inventory_item_id, s.location_id, s.day_on::date as day, s.exposure,
    s.stocked_units > s.reserved_units as is_stocked, l.since
  from stg_replenishment_stock_day s
  left join (
    select e.inventory_item_id, e.location_id,
      min((e.at at time zone m.zone)::date) as since
    from stg_replenishment_stock_entry e cross join meta_export m
    where e.field = 'stocked' and e.deleted_at is null
    group by e.inventory_item_id, e.location_id
  ) l using (inventory_item_id, location_id)
  where s.deleted_at is null
),
first_sold as (
  select inventory_item_id, location_id, min(day) as day
  from sold group by inventory_item_id, location_id
),
first_seen as (
  select inventory_item_id, location_id, min(day) as day,
    min(day) filter (exposure > 0) as sellable
  from snapshot group by inventory_item_id, location_id
),
stocked as (
  select s.inventory_item_id, s.location_id,
    (s.stocked_since at time zone m.zone)::date as since, f.sellable,
    f.day <= since + 1 as is_seen
  from fct_stock s cross join meta_export m
  left join first_seen f using (inventory_item_id, location_id)
),
beginning as (
  select inventory_item_id, location_id,
    least(f.day, case when is_seen then sellable else since end) as day
  from first_sold f full join stocked using (inventory_item_id, location_id)
),
gone as (
  select b.inventory_item_id, b.location_id,
    unnest(generate_series(greatest(b.day, i.gone_on, m.as_of_local_date - 728)::timestamp,
      m.as_of_local_date::timestamp - interval 1 day, interval 1 day))::date as day,
    0.0::double as exposure
  from beginning b join dim_item i using (inventory_item_id)
  cross join meta_export m where i.gone_on is not null
),
seen as (
  select s.inventory_item_id, s.location_id, s.day,
    case when s.day > s.since then s.exposure
      when s.is_stocked or d.quantity > 0 then 1 else 0 end::double as exposure
  from snapshot s left join sold d using (inventory_item_id, location_id, day)
),
exposed as (
  select inventory_item_id, location_id, day, min(exposure) as exposure
  from (from seen union all by name from gone)
  group by inventory_item_id, location_id, day
),
told as (
  select inventory_item_id, location_id, day from sold
  union select inventory_item_id, location_id, day from back
  union select inventory_item_id, location_id, day from exposed where exposure < 1
  union select inventory_item_id, location_id, day from beginning
)
select t.inventory_item_id, t.location_id, t.day,
  coalesce(s.quantity, 0)::double as quantity,
  coalesce(s.project_quantity, 0)::double as project_quantity,
  coalesce(s.lines, 0)::double as lines,
  case when c.is_closed then 0 else coalesce(e.exposure, 1) end::double as exposure,
  s.price_minor, s.currency_code, coalesce(b.returned, 0)::double as returned
from told t cross join meta_export m
join beginning f on f.inventory_item_id = t.inventory_item_id
  and f.location_id = t.location_id and t.day >= f.day
left join sold s on s.inventory_item_id = t.inventory_item_id
  and s.location_id = t.location_id and s.day = t.day
left join back b on b.inventory_item_id = t.inventory_item_id
  and b.location_id = t.location_id and b.day = t.day
left join exposed e on e.inventory_item_id = t.inventory_item_id
  and e.location_id = t.location_id and e.day = t.day
left join dim_calendar c on c.day = t.day
where t.day < m.as_of_local_date
  `
