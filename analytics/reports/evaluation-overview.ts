import type { ReportDefinition } from "./report-definition"

/** Evaluation overview. */
export const evaluationOverviewReport: ReportDefinition = {
  name: "evaluation-overview",
  title: "Evaluation overview",
  definition:
    "Shares and medians of orders. On-time delivery, OTIF and the strict perfect order count orders that are not cancelled and whose promised delivery lies in the period and has passed; what is not delivered counts as late. On-time shipment: the same by promised hand-over. Strict perfect order: on time, in full, undamaged, with right documents. Touchless and fill rate: orders handed over in the period. Cycle time: placed to delivered, of orders delivered in the period. Hold rate: orders placed in the period. Days are cut in the store's zone; intervals are Wilson's, 95 %; null means not enough data. A later claim can still change a period.",
  columns: [
    { name: "kpi", type: "text", unit: null },
    { name: "unit", type: "text", unit: null },
    { name: "value", type: "number", unit: null },
    { name: "low", type: "number", unit: "share" },
    { name: "high", type: "number", unit: "share" },
    { name: "numerator", type: "integer", unit: null },
    { name: "denominator", type: "integer", unit: "orders" },
  ],
  sql: `
with placed as (
  select * from fct_order where ($currency is null or currency_code = $currency)
),
share as (
  select 1 as place, 'on_time_shipment' as kpi,
    count(*) filter (shipped_on_time) as numerator, count(*) as denominator
  from placed where is_due_to_ship
    and promised_ship_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
  union all
  select unnest([2, 3, 4]),
    unnest(['on_time_delivery', 'strict_perfect_order', 'otif']),
    unnest([count(*) filter (is_on_time), count(*) filter (is_perfect),
      count(*) filter (is_otif)]), count(*)
  from placed where is_due
    and promised_deliver_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
  union all
  select unnest([5, 8]), unnest(['touchless', 'fill_rate']),
    unnest([count(*) filter (is_touchless),
      sum(units_ordered - units_short)::bigint]),
    unnest([count(*), sum(units_ordered)::bigint])
  from placed
  where handed_over_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
  union all
  select 7, 'hold_rate', count(*) filter (holds > 0), count(*)
  from placed
  where placed_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
),
wilson as (
  select place, kpi, 'share' as unit, numerator, coalesce(denominator, 0) as n,
    numerator / nullif(denominator, 0) as p, 1.959964 as z
  from share
),
answer as (
  select place, kpi, unit, p as value,
    greatest(0, (p + z*z / (2*n) - z * sqrt(p * (1 - p) / n + z*z / (4*n*n)))
      / (1 + z*z / n)) as low,
    least(1, (p + z*z / (2*n) + z * sqrt(p * (1 - p) / n + z*z / (4*n*n)))
      / (1 + z*z / n)) as high,
    coalesce(numerator, 0) as numerator, n as denominator
  from wilson
  union all
  select 6, 'cycle_time_median_h', 'hours',
    median(date_diff('second', placed_at, delivered_at) / 3600.0), null, null,
    count(*), count(*)
  from placed
  where delivered_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
)
select kpi, unit, value, low, high, numerator, denominator
from answer order by place
  `,
  count: `
select count(*) as n from fct_order
where ($currency is null or currency_code = $currency)
  and placed_local_date between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')
  `,
}
