import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"

const newCustomers = `from fct_order
  where not is_canceled and customer_key is not null and ${inCurrency}
  group by customer_key having ${inPeriod("min(placed_local_date)")}`

const againWithin = (days: number) => `
  case when last_day(any_value(month)) + ${days} < any_value(as_of_local_date)
    then count(*) filter (second_day <= first_day + ${days}) / count(*)
  end as again_${days}d`

/** Who comes back. */
export const customerCohortsReport: ReportDefinition = {
  name: "customer-cohorts",
  title: "Customers by month of their first order",
  definition:
    "Customers by the store month of their first order that was not cancelled. Again within 30, 90, 180 days: the share that placed another order by then; null until the whole month had so many days. Orders per customer and returned orders (share): until the export. Orders without a customer are left out.",
  columns: [
    { name: "month", type: "date", unit: null },
    { name: "customers", type: "integer", unit: "customers" },
    { name: "again_30d", type: "number", unit: "share" },
    { name: "again_90d", type: "number", unit: "share" },
    { name: "again_180d", type: "number", unit: "share" },
    { name: "orders_per_customer", type: "number", unit: "orders" },
    { name: "returned_share", type: "number", unit: "share" },
  ],
  sql: `
with customer as (
  select min(placed_local_date) as first_day,
    date_trunc('month', min(placed_local_date))::date as month,
    arg_min(placed_local_date, placed_at, 2)[2] as second_day,
    count(*) as orders,
    count(*) filter (order_id in (
      select order_id from fct_complaint where kind = 'return')) as returned
  ${newCustomers}
)
select month, count(*) as customers,${[30, 90, 180].map(againWithin).join(",")},
  sum(orders) / count(*) as orders_per_customer,
  sum(returned) / sum(orders) as returned_share
from customer cross join meta_export group by month order by month
  `,
  count: `select count(*) as n from (select customer_key ${newCustomers})`,
}
