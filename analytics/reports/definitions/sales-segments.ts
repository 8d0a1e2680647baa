import type { ReportDefinition } from "../report-definition"
import { comparedPeriods } from "./parts/compared-periods"
import { inCurrency } from "./parts/in-currency"

/** Of each dimension, more than people read. */
const MOST = 50

const sold = `
select o.*, placed_local_date >= first_day as is_now
from fct_order o cross join period
where not is_canceled and ${inCurrency}
  and placed_local_date between before_day and last_day`

const ofOrders = (dimension: string, column: string) => `
  select '${dimension}' as dimension, ${column} as segment, currency_code,
    is_now, order_id, units_ordered as units, total_minor as amount
  from sold`

/** What sells where. */
export const salesSegmentsReport: ReportDefinition = {
  name: "sales-segments",
  title: "Sales by channel, region and product",
  definition: `Orders placed in the period (four weeks up to yesterday when none is given) and not cancelled, by channel, payment method, province and product, per currency, the ${MOST} largest of each. Sales: order totals; of products the lines at their prices, before discounts. Change: against the period of equal length before it; null where nothing was sold then. Share: of the currency's sales in that dimension. Currencies are never added.`,
  columns: [
    { name: "dimension", type: "text", unit: null },
    { name: "segment", type: "text", unit: null },
    { name: "currency_code", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "units", type: "decimal", unit: "units" },
    { name: "gross_major", type: "decimal", unit: "currency_code" },
    { name: "share", type: "number", unit: "share" },
    { name: "before_major", type: "decimal", unit: "currency_code" },
    { name: "change_share", type: "number", unit: "share" },
  ],
  sql: `
with period as (${comparedPeriods}
),
sold as (${sold}
),
part as (${[
    ofOrders("channel", "channel"),
    ofOrders("payment_method", "payment_method"),
    ofOrders("province", "province"),
  ].join("\n  union all")}
  union all
  select 'product', v.product_title, s.currency_code, s.is_now, s.order_id,
    l.units_ordered, (l.units_ordered * l.unit_price_minor)::bigint
  from sold s join fct_order_line l using (order_id)
  left join dim_product_variant v using (variant_id)
),
summed as (
  select dimension, coalesce(segment, 'unknown') as segment, currency_code,
    count(distinct order_id) filter (is_now) as orders,
    coalesce(sum(units) filter (is_now), 0) as units,
    coalesce(sum(amount) filter (is_now), 0) as gross,
    coalesce(sum(amount) filter (not is_now), 0) as before
  from part group by all
),
ranked as (
  select *, gross / nullif(sum(gross) over of_dimension, 0) as share,
    row_number() over (of_dimension order by gross desc, before desc, segment) as place
  from summed window of_dimension as (partition by dimension, currency_code)
)
select dimension, segment, currency_code, orders, units,
  main_units(gross, exponent) as gross_major, share,
  main_units(before, exponent) as before_major,
  (gross - before) / nullif(before, 0) as change_share
from ranked join dim_currency using (currency_code)
where place <= ${MOST}
order by list_position(['channel', 'payment_method', 'province', 'product'],
  dimension), currency_code, place
  `,
  count: `
with period as (${comparedPeriods}
)
select count(*) as n from (${sold}) where is_now`,
}
