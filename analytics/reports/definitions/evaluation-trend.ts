import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Evaluation by week. */
export const evaluationTrendReport: ReportDefinition = {
  name: "evaluation-trend",
  title: "Evaluation by week",
  definition:
    "Per store week (Monday): orders placed; of the orders whose promised delivery lies in the week and has passed (not cancelled) the share on time and the strict perfect share; the median hours from placed to delivered of orders delivered in it. The last weeks can still change. Null means not enough data.",
  columns: [
    { name: "week", type: "date", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "due", type: "integer", unit: "orders" },
    { name: "on_time_delivery", type: "number", unit: "share" },
    { name: "strict_perfect_order", type: "number", unit: "share" },
    { name: "cycle_time_median_h", type: "number", unit: "hours" },
  ],
  sql: `
with counted as (
  select * from fct_order where ${inCurrency}
),
fact as (
  select placed_local_date as day, 1 as orders, 0 as due, 0 as on_time,
    0 as perfect, null::double as hours
  from counted
  union all
  select promised_deliver_local_date, 0, 1, is_on_time::int, is_perfect::int, null
  from counted where is_due
  union all
  select delivered_local_date, 0, 0, 0, 0,
    date_diff('second', placed_at, delivered_at) / 3600.0
  from counted where delivered_local_date is not null
)
select date_trunc('week', day)::date as week, sum(orders)::bigint as orders,
  sum(due)::bigint as due, sum(on_time) / nullif(sum(due), 0) as on_time_delivery,
  sum(perfect) / nullif(sum(due), 0) as strict_perfect_order,
  median(hours) as cycle_time_median_h
from fact
where ${inPeriod("day")}
group by week order by week
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency}
  and ${inPeriod("placed_local_date")}
  `,
}
