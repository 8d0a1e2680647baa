import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Demand and forecast. */
export const forecastSeriesReport: ReportDefinition = {
  name: "forecast-series",
  title: "Demand and forecast",
  definition:
    "Units per block of 7 days, counted back from the last complete store-local day, of one SKU (all, without one) over all locations: history of complete blocks with the share of trade in which it could be sold, then the forecast with its median and 50, 80 and 95 % bands. week is the first day of a block. Bulk orders stand beside the statistics as project_units. Bands of several items or locations are put together as if they were independent. Null: not known.",
  columns: [
    { name: "week", type: "date", unit: null },
    { name: "kind", type: "text", unit: null },
    { name: "units", type: "number", unit: "units" },
    { name: "project_units", type: "number", unit: "units" },
    { name: "exposure", type: "number", unit: "share" },
    { name: "median", type: "number", unit: "units" },
    { name: "low50", type: "number", unit: "units" },
    { name: "high50", type: "number", unit: "units" },
    { name: "low80", type: "number", unit: "units" },
    { name: "high80", type: "number", unit: "units" },
    { name: "low95", type: "number", unit: "units" },
    { name: "high95", type: "number", unit: "units" },
    { name: "override", type: "text", unit: null },
  ],
  sql: `
with asked as (
  select f.inventory_item_id, f.location_id
  from forecast_item f join fct_stock s using (inventory_item_id, location_id)
  where $sku is null or s.sku = $sku
),
told as (
  select (date_diff('day', d.day, m.as_of_local_date) - 1) // 7 as ago,
    sum(d.quantity) as units, sum(d.project_quantity) as project_units,
    sum(case when c.is_closed then 0 else 1 - d.exposure end) as lost
  from fct_demand_daily d join asked using (inventory_item_id, location_id)
  left join dim_calendar c on c.day = d.day
  cross join meta_export m group by ago
),
history as (
  select a.ago, m.as_of_local_date - 7 * (a.ago::integer + 1) as week,
    coalesce(t.units, 0) as units, coalesce(t.project_units, 0) as project_units,
    greatest(0, 1 - coalesce(t.lost, 0) / 7 / (select count(*) from asked)) as exposure
  from (select unnest(range(coalesce((select max(ago) from told), 0))) as ago) a
  cross join meta_export m left join told t using (ago)
),
forecast as (
  select w.period as week, sum(w.mean) as units, sum(w.q50) as median,
    max(w.override) as override,
    ${[50, 80, 95]
      .map(
        (
          band
        ) => `sum(w.q50) - sqrt(sum((w.q50 - w.low${band}) ** 2)) as low${band},
    sum(w.q50) + sqrt(sum((w.high${band} - w.q50) ** 2)) as high${band}`
      )
      .join(",\n    ")}
  from forecast_period w join asked using (inventory_item_id, location_id)
  group by w.period
)
select week, 'history' as kind, units, project_units, exposure,
  null::double as median, null::double as low50, null::double as high50,
  null::double as low80, null::double as high80, null::double as low95,
  null::double as high95, null as override
from history
where ${inPeriod("week")}
union all
select week, 'forecast', units, null, null, median, greatest(low50, 0), high50,
  greatest(low80, 0), high80, greatest(low95, 0), high95, override
from forecast
order by week
  `,
  count: `
select count(*) as n
from forecast_item f join fct_stock s using (inventory_item_id, location_id)
where $sku is null or s.sku = $sku
  `,
}
