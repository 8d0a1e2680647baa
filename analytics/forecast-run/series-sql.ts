/** Order lines in 52 weeks below which a location has no forecast of its own. */
export const LEAST_LINES = 20

/**
 * Makes the temporary table `forecast_series`: one row per item and location
 * that could be sold, numbered by `seriesId`, and one without a location for each
 * item that has a location with too few lines.
 */
export const SERIES_SQL = `
create or replace temp table forecast_series as
with known as (
  select d.inventory_item_id, d.location_id, min(d.day) as first_day,
    max(d.day) filter (d.quantity + d.project_quantity > 0) as last_demand_on,
    coalesce(sum(d.lines) filter (d.day >= m.as_of_local_date - 364), 0) as lines_year,
    coalesce(sum(d.quantity) filter (d.day >= m.as_of_local_date - 364), 0) as units_year
  from fct_demand_daily d cross join meta_export m
  group by d.inventory_item_id, d.location_id
),
small as (
  select inventory_item_id from known group by inventory_item_id
  having count(*) > 1 and min(lines_year) < ${LEAST_LINES}
),
every as (
  select * from known
  union all
  select inventory_item_id, null, min(first_day), max(last_demand_on),
    sum(lines_year), sum(units_year)
  from known join small using (inventory_item_id) group by inventory_item_id
),
priced as (
  select d.inventory_item_id, d.location_id, d.currency_code,
    d.day >= m.as_of_local_date - 364 as is_recent, sum(d.lines) as lines, sum(d.price_minor * (d.quantity + d.project_quantity))
      / sum(d.quantity + d.project_quantity) as price
  from fct_demand_daily d cross join meta_export m
  where d.price_minor is not null and d.quantity + d.project_quantity > 0
  group by d.inventory_item_id, d.location_id, d.currency_code, is_recent
),
price as (
  select inventory_item_id, location_id,
    arg_max(currency_code, (is_recent, lines, currency_code)) as currency_code,
    arg_max(price, (is_recent, lines, currency_code)) as price
  from priced group by inventory_item_id, location_id
)
select (row_number() over (order by s.inventory_item_id
    || coalesce(' ' || s.location_id, ''))
    - 1)::integer as place,
  s.inventory_item_id, s.location_id, s.last_demand_on, s.lines_year, s.units_year,
  greatest(0, date_diff('day', s.first_day, m.as_of_local_date) // 7)::integer as blocks,
  p.price as price_minor, p.currency_code, c.cost_minor::double as cost_minor,
  i.category, i.gone_on is not null as is_gone,
  coalesce(o.end_of_life, e.end_of_life, false) as is_end_of_life,
  coalesce(o.predecessor_item_id, e.predecessor_item_id) as predecessor_item_id
from every s cross join meta_export m
left join price p on p.inventory_item_id = s.inventory_item_id
  and p.location_id = s.location_id
left join dim_item_cost c on c.inventory_item_id = s.inventory_item_id
  and c.currency_code = p.currency_code
left join dim_item i on i.inventory_item_id = s.inventory_item_id
left join stg_replenishment_item_policy o on o.inventory_item_id = s.inventory_item_id
  and o.location_id = s.location_id and o.deleted_at is null
left join stg_replenishment_item_policy e on e.inventory_item_id = s.inventory_item_id
  and e.location_id is null and e.deleted_at is null
`

/**
 * Whose days count for which series: a location's for its own, and for the
 * item's by its part of the item's order lines.
 */
const MEMBERS = `
  select place, inventory_item_id, location_id, 1.0 as part
  from forecast_series where location_id is not null
  union all
  select a.place, a.inventory_item_id, s.location_id,
    coalesce(s.lines_year / nullif(a.lines_year, 0),
      1 / count(*) over (partition by a.place))
  from forecast_series a join forecast_series s using (inventory_item_id)
  where a.location_id is null and s.location_id is not null`

/**
 * Blocks of 7 days that have something to tell, counted back from the last
 * complete local day: 0 is the last one.
 */
export const BLOCKS_SQL = `
with member as (${MEMBERS}
)
select s.place::double as place,
  ((date_diff('day', d.day, x.as_of_local_date) - 1) // 7)::double as ago,
  sum(d.quantity)::double as quantity,
  sum(d.lines)::double as lines,
  sum(case when c.is_closed then 0 else (1 - d.exposure) * m.part end)::double
    as lost_days
from member m join forecast_series s using (place)
join fct_demand_daily d on d.inventory_item_id = m.inventory_item_id
  and d.location_id = m.location_id
cross join meta_export x
left join dim_calendar c on c.day = d.day
group by s.place, s.blocks, ago
having ago < s.blocks
order by s.place, ago desc
`

/** Days of each block on which the store was open; 7 where unknown. */
export const TRADING_SQL = `
select ((date_diff('day', c.day, m.as_of_local_date) - 1) // 7)::double as ago,
  (count(*) filter (not c.is_closed) + 7 - count(*))::double as days
from dim_calendar c cross join meta_export m
where c.day < m.as_of_local_date
group by ago order by ago
`
