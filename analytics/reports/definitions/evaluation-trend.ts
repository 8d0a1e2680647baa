import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import { secondsBetween } from "./parts/seconds-between"
import type { ReportDefinition } from "../report-definition"

const weekOf = (day: string) => `date_trunc('week', ${day})::date as week`

const ordersOf = (day: string) =>
  `from fct_order where ${inCurrency} and ${inPeriod(day)}`

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
with fact as (
  select ${weekOf("placed_local_date")}, count(*) as orders, 0 as due,
    0 as on_time, 0 as perfect, null::double as hours
  ${ordersOf("placed_local_date")} group by week
  union all
  select ${weekOf("promised_deliver_local_date")}, 0, count(*),
    count(*) filter (is_on_time), count(*) filter (is_perfect), null
  ${ordersOf("promised_deliver_local_date")} and is_due group by week
  union all
  select ${weekOf("delivered_local_date")}, 0, 0, 0, 0,
    median(${secondsBetween("placed_at", "delivered_at")} / 3600.0)
  ${ordersOf("delivered_local_date")} group by week
)
select week, sum(orders)::bigint as orders,
  sum(due)::bigint as due, sum(on_time) / nullif(sum(due), 0) as on_time_delivery,
  sum(perfect) / nullif(sum(due), 0) as strict_perfect_order,
  max(hours) as cycle_time_median_h
from fact group by week order by week
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency}
  and ${inPeriod("placed_local_date")}
  `,
}
