import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What stock-outs cost. */
export const rptServiceModel: Model = {
  name: "rpt_service",
  kind: "table",
  grain:
    "One inventory item at one location in one month of complete store-local days.",
  by_month: "month",
  inputs: [
    "fct_demand_daily",
    "dim_calendar",
    "meta_export",
    "dim_item",
    "dim_location",
  ],
  columns: {
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "fct_demand_daily"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "fct_demand_daily"
    ),
    sku: column("VARCHAR", "Stock keeping unit.", "dim_item"),
    title: column("VARCHAR", "Title of the item.", "dim_item"),
    location: column("VARCHAR", "Name of the location.", "dim_location"),
    month: column("DATE", "First day of the month.", "day"),
    demand: column(
      "DOUBLE",
      "Everyday demand that was met or back-ordered.",
      "fct_demand_daily",
      "units"
    ),
    stock_out_days: column(
      "DOUBLE",
      "Trading days without stock, in parts.",
      "1 − exposure",
      "days"
    ),
    lost_units: column(
      "DOUBLE",
      "What would have been asked for in that time, at the item's rate of the 364 days up to the month's end.",
      "exposure, quantity",
      "units"
    ),
    fill_rate: column(
      "DOUBLE",
      "demand ÷ (demand + lost units); null without either.",
      "demand, lost_units",
      "share"
    ),
  },
  sql: `
with told as (
  select d.inventory_item_id, d.location_id,
    date_trunc('month', d.day)::date as month, d.day, d.quantity,
    case when c.is_closed or d.day >= i.gone_on then 0 else 1 - d.exposure end as out
  from fct_demand_daily d left join dim_calendar c using (day)
  left join dim_item i using (inventory_item_id)
),
monthly as (
  select inventory_item_id, location_id, month, sum(quantity) as demand,
    sum(out) as stock_out_days
  from told group by inventory_item_id, location_id, month
),
begun as (
  select inventory_item_id, location_id, min(day) as first_day
  from told group by inventory_item_id, location_id
),
spans as (
  select m.*, sum(m.demand) over w as sold, sum(m.stock_out_days) over w as out_year,
    least(364, date_diff('day', b.first_day,
      least((m.month + interval 1 month)::date, x.as_of_local_date))) as span
  from monthly m join begun b using (inventory_item_id, location_id)
  cross join meta_export x
  window w as (partition by m.inventory_item_id, m.location_id order by m.month
    range between interval 11 month preceding and current row)
),
judged as (
  select *, stock_out_days * sold / nullif(span - out_year, 0) as lost
  from spans
)
select j.inventory_item_id, j.location_id, i.sku, i.title, l.location, j.month,
  j.demand::double as demand, j.stock_out_days::double as stock_out_days,
  coalesce(greatest(lost, 0), 0)::double as lost_units,
  (j.demand / nullif(j.demand + coalesce(greatest(lost, 0), 0), 0))::double as fill_rate
from judged j left join dim_item i using (inventory_item_id)
left join dim_location l using (location_id)
  `,
}
