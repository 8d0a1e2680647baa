import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"

/** Sales by week. */
export const salesTrendReport: ReportDefinition = {
  name: "sales-trend",
  title: "Sales by week",
  definition:
    "Orders placed and not cancelled, per store week (Monday) and currency: orders, units, order totals, what promotions took off, and the average order. Currencies are never added. The last week is not over.",
  columns: [
    { name: "week", type: "date", unit: null },
    { name: "currency_code", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "units", type: "decimal", unit: "units" },
    { name: "gross_major", type: "decimal", unit: "currency_code" },
    { name: "discount_major", type: "decimal", unit: "currency_code" },
    { name: "average_major", type: "decimal", unit: "currency_code" },
  ],
  sql: `
with discount as (
  select order_id, sum(amount_minor) as amount from fct_discount group by order_id
),
sold as (
  select date_trunc('week', placed_local_date)::date as week, currency_code,
    count(*) as orders, sum(units_ordered) as units, sum(total_minor) as gross,
    coalesce(sum(d.amount), 0) as discount
  from fct_order left join discount d using (order_id)
  where not is_canceled and ${inCurrency} and ${inPeriod("placed_local_date")}
  group by all
),
span as (select min(week) as first_week, max(week) as last_week from sold),
cell as (
  select distinct w.week, c.currency_code
  from dim_calendar w join span on w.week between first_week and last_week
  cross join (select distinct currency_code from sold) c
)
select week, currency_code, coalesce(orders, 0) as orders,
  coalesce(units, 0)::decimal(38, 3) as units,
  main_units(coalesce(gross, 0), exponent) as gross_major,
  main_units(coalesce(discount, 0), exponent) as discount_major,
  main_units(gross // orders, exponent) as average_major
from cell left join sold using (week, currency_code)
join dim_currency using (currency_code) order by week, currency_code
  `,
  count: `
select count(*) as n from fct_order
where not is_canceled and ${inCurrency} and ${inPeriod("placed_local_date")}
  `,
}
