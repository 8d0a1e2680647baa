import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Demand and forecast. */
export const forecastSeriesReport: ReportDefinition = {
  name: "forecast-series",
  title: "Demand and forecast",
  definition:
    "Units per store week of one SKU (all, without one) over all locations: history of complete weeks, then the forecast with 80 and 95 % intervals. Intervals of several items or locations are put together as if they were independent. Null: no interval.",
  columns: [
    { name: "week", type: "date", unit: null },
    { name: "kind", type: "text", unit: null },
    { name: "units", type: "number", unit: "units" },
    { name: "low80", type: "number", unit: "units" },
    { name: "high80", type: "number", unit: "units" },
    { name: "low95", type: "number", unit: "units" },
    { name: "high95", type: "number", unit: "units" },
  ],
  sql: `
with asked as (
  select f.inventory_item_id, f.location_id
  from forecast_item f join fct_stock s using (inventory_item_id, location_id)
  where $sku is null or s.sku = $sku
),
demand as (
  select d.week, sum(d.units) as units
  from fct_demand_weekly d join asked using (inventory_item_id, location_id)
  group by d.week
),
history as (
  select c.week, coalesce(d.units, 0) as units
  from (select distinct week from dim_calendar
    where week between (select min(week) from demand)
      and (select date_trunc('week', as_of_local_date)::date - 7 from meta_export)) c
  left join demand d using (week)
),
forecast as (
  select w.week, sum(w.units) as units,
    sum(w.units) - sqrt(sum((w.units - w.low80) ** 2)) as low80,
    sum(w.units) + sqrt(sum((w.high80 - w.units) ** 2)) as high80,
    sum(w.units) - sqrt(sum((w.units - w.low95) ** 2)) as low95,
    sum(w.units) + sqrt(sum((w.high95 - w.units) ** 2)) as high95
  from forecast_week w join asked using (inventory_item_id, location_id)
  group by w.week
)
select week, 'history' as kind, units, null::double as low80,
  null::double as high80, null::double as low95, null::double as high95
from history
where ${inPeriod("week")}
union all
select week, 'forecast', units, greatest(low80, 0), high80, greatest(low95, 0), high95
from forecast
order by week
  `,
  count: `
select count(*) as n
from forecast_item f join fct_stock s using (inventory_item_id, location_id)
where $sku is null or s.sku = $sku
  `,
}
