import type { ReportDefinition } from "../report-definition"
import { comparedPeriods } from "./parts/compared-periods"
import { inCurrency } from "./parts/in-currency"

/** Of each dimension, more than people read. */
const MOST = 50

const sold = `
select rowid as place, order_id, channel, payment_method, province, currency_code,
  units_ordered, total_minor, placed_local_date >= first_day as is_now
from fct_order cross join period
where not is_canceled and ${inCurrency}
  and placed_local_date between before_day and last_day`

/** Of rows `is_now, units, amount`. */
const sums = `coalesce(sum(units) filter (is_now), 0) as units,
    coalesce(sum(amount) filter (is_now), 0) as gross,
    coalesce(sum(amount) filter (not is_now), 0) as before`

const ofOrders = (dimension: string) => `
  select '${dimension}' as dimension,
    coalesce(${dimension}, 'unknown') as segment, currency_code,
    count(*) filter (is_now) as orders, ${sums}
  from (select *, units_ordered as units, total_minor as amount from sold)
  group by all`

/** In 64 bits where it can be: a line's amount is most often of whole units. */
const amountOfLine = `case when l.units_ordered = l.units_ordered::bigint
      then l.units_ordered::bigint * l.unit_price_minor
      else (l.units_ordered * l.unit_price_minor)::bigint end`

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
line as (
  select s.is_now, s.place, s.currency_code, l.variant_id,
    l.units_ordered as units, ${amountOfLine} as amount
  from sold s join fct_order_line l using (order_id)
),
summed as (${["channel", "payment_method", "province"].map(ofOrders).join("\n  union all")}
  union all
  select 'product', coalesce(v.product_title, 'unknown'), currency_code,
    count(distinct place) filter (is_now), ${sums}
  from line left join dim_product_variant v using (variant_id) group by all
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
