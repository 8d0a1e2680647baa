import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"

const sold = `
select * from fct_order
where not is_canceled and ${inCurrency} and ${inPeriod("placed_local_date")}`

/** What promotions cost, and what came with them. */
export const promotionsReport: ReportDefinition = {
  name: "promotions",
  title: "Promotions",
  definition:
    "Orders placed in the period and not cancelled that a promotion made cheaper, by promotion and currency; an order with two counts in both. Discount share: of the order totals before it. Average with and without: order totals with this promotion, and of the currency's orders without any. First orders: the share placed by customers who had not ordered before. A difference is no effect: who uses a promotion may buy otherwise anyway.",
  columns: [
    { name: "promotion", type: "text", unit: null },
    { name: "currency_code", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "gross_major", type: "decimal", unit: "currency_code" },
    { name: "discount_major", type: "decimal", unit: "currency_code" },
    { name: "discount_share", type: "number", unit: "share" },
    { name: "average_major", type: "decimal", unit: "currency_code" },
    { name: "average_without_major", type: "decimal", unit: "currency_code" },
    { name: "first_orders_share", type: "number", unit: "share" },
  ],
  sql: `
with sold as (${sold}
),
discount as (
  select order_id, promotion, sum(amount_minor) as amount
  from fct_discount group by order_id, promotion
),
without as (
  select currency_code, sum(total_minor) // count(*) as average
  from sold where order_id not in (select order_id from discount)
  group by currency_code
),
used as (
  select promotion, currency_code, count(*) as orders,
    sum(total_minor) as gross, sum(amount) as discount,
    count(*) filter (c.first_order_local_date >= s.placed_local_date) as first_orders
  from discount join sold s using (order_id)
  left join dim_customer c using (customer_key)
  group by promotion, currency_code
)
select promotion, currency_code, orders,
  main_units(gross, exponent) as gross_major,
  main_units(discount, exponent) as discount_major,
  discount / nullif(gross + discount, 0) as discount_share,
  main_units(gross // orders, exponent) as average_major,
  main_units(w.average, exponent) as average_without_major,
  first_orders / orders as first_orders_share
from used join dim_currency using (currency_code)
left join without w using (currency_code)
order by orders desc, promotion, currency_code
  `,
  count: `select count(*) as n from (${sold})`,
}
