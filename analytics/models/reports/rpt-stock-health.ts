import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** How healthy the stock is. */
export const rptStockHealthModel: Model = {
  name: "rpt_stock_health",
  kind: "view",
  grain:
    "One inventory item at one location, with what is wrong with its stock.",
  inputs: [
    "fct_stock",
    "forecast_item",
    "forecast_period",
    "rpt_replenishment",
    "dim_item_cost",
    "meta_export",
  ],
  columns: {
    inventory_item_id: column("VARCHAR", "Core's id of the item.", "fct_stock"),
    location_id: column("VARCHAR", "Core's id of the location.", "fct_stock"),
    sku: column("VARCHAR", "Stock keeping unit.", "fct_stock"),
    title: column("VARCHAR", "Title of the item.", "fct_stock"),
    location: column("VARCHAR", "Name of the location.", "fct_stock"),
    status: column(
      "VARCHAR",
      "The first that is true: OUT_OF_STOCK (nothing available, demand in 90 days), DEAD, AT_RISK (more than 10 % before the next receipt), LOW_STOCK (position below the reorder point), EXCESS (more than 12 months), NO_FORECAST, OK.",
      "available, forecast_item, rpt_replenishment"
    ),
    abc: column("VARCHAR", "A, B or C by value.", "forecast_item"),
    xyz: column("VARCHAR", "X, Y or Z by steadiness.", "forecast_item"),
    life: column(
      "VARCHAR",
      "new, mature, declining, dead or end_of_life.",
      "forecast_item"
    ),
    on_hand: column("DOUBLE", "On the shelf.", "fct_stock", "units"),
    available: column(
      "DOUBLE",
      "On hand without reserved.",
      "fct_stock",
      "units"
    ),
    incoming: column(
      "DOUBLE",
      "Under way from suppliers.",
      "fct_stock",
      "units"
    ),
    weekly_mean: column(
      "DOUBLE",
      "Expected per 7 days over all forecast blocks; null without forecast.",
      "forecast_period",
      "units"
    ),
    cover_days: column(
      "DOUBLE",
      "Days that available stock lasts at that rate; null where nothing is expected.",
      "available, weekly_mean",
      "days"
    ),
    excess_units: column(
      "DOUBLE",
      "Available beyond 12 months; of dead items all.",
      "available, weekly_mean",
      "units"
    ),
    last_demand_on: column("DATE", "Last day with demand.", "forecast_item"),
    days_idle: column("INTEGER", "Days since then.", "last_demand_on", "days"),
    cost_minor: column(
      "BIGINT",
      "Of one unit; null: unknown.",
      "dim_item_cost",
      "minor units"
    ),
    value_minor: column(
      "BIGINT",
      "On hand at cost; null: unknown, not 0.",
      "on_hand × cost_minor",
      "minor units"
    ),
    excess_value_minor: column(
      "BIGINT",
      "Excess at cost; null: unknown.",
      "excess_units × cost_minor",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the values.",
      "dim_item_cost"
    ),
  },
  sql: `
with rate as (
  select inventory_item_id, location_id, avg(mean) as weekly
  from forecast_period group by inventory_item_id, location_id
),
judged as (
  select s.*, f.abc, f.xyz, f.life, r.weekly, f.last_demand_on,
    date_diff('day', f.last_demand_on, m.as_of_local_date)::integer as days_idle,
    greatest(0, case when f.life = 'dead' then s.available
      else s.available - r.weekly * 52 end) as excess,
    p.p_stock_out, p.position < p.reorder_point as is_low,
    c.cost_minor, c.currency_code
  from fct_stock s cross join meta_export m
  left join forecast_item f using (inventory_item_id, location_id)
  left join rate r using (inventory_item_id, location_id)
  left join rpt_replenishment p using (inventory_item_id, location_id)
  left join dim_item_cost c using (inventory_item_id)
)
select inventory_item_id, location_id, sku, title, location,
  case when available <= 0 and days_idle <= 90 then 'OUT_OF_STOCK'
    when life = 'dead' then 'DEAD'
    when p_stock_out > 0.1 then 'AT_RISK'
    when is_low then 'LOW_STOCK'
    when excess > 0 then 'EXCESS'
    when weekly is null then 'NO_FORECAST'
    else 'OK' end as status,
  abc, xyz, life, on_hand, available, incoming, weekly as weekly_mean,
  case when weekly > 0 then greatest(available, 0) / weekly * 7 end as cover_days,
  excess as excess_units, last_demand_on, days_idle, cost_minor,
  round(on_hand * cost_minor)::bigint as value_minor,
  round(excess * cost_minor)::bigint as excess_value_minor, currency_code
from judged
  `,
}
