import { inCurrency } from "./in-currency"
import { inPeriod } from "./in-period"
import type { ReportDefinition } from "./report-definition"

/** Shares of orders whose promise has passed, by the part that they met. */
const kept = {
  on_time_delivery: "is_on_time",
  in_full: "is_in_full",
  damage_free: "is_undamaged",
  right_documents: "has_right_documents",
  otif: "is_otif",
  strict_perfect_order: "is_perfect",
} as const

const keptShares = Object.entries(kept)
  .map(
    ([kpi, flag]) => `
  select '${kpi}' as kpi, count(*) filter (${flag}) as numerator, count(*) as n
  from due`
  )
  .join(" union all")

/** Evaluation overview. */
export const evaluationOverviewReport: ReportDefinition = {
  name: "evaluation-overview",
  title: "Evaluation overview",
  definition:
    "Shares and medians of orders. On-time delivery, in full, damage-free, right documents, OTIF and the strict perfect order count orders that are not cancelled and whose promised delivery lies in the period and has passed; what is not delivered counts as late. Strict perfect order: all four at once. Perfect order index: the product of the four shares, which is not the share of any orders. On-time shipment: by promised hand-over. Touchless, fill rate and split orders: orders handed over in the period. Valid tracking: parcels handed over in the period, with a scan. Cycle time: placed to delivered, of orders delivered in the period. Hold rate: orders placed in the period. Auto-match: items matched in the period by the system, of all matched and not undone. Days are cut in the store's zone; intervals are Wilson's, 95 %; null means not enough data. A later claim can still change a period.",
  columns: [
    { name: "kpi", type: "text", unit: null },
    { name: "unit", type: "text", unit: null },
    { name: "value", type: "number", unit: null },
    { name: "low", type: "number", unit: "share" },
    { name: "high", type: "number", unit: "share" },
    { name: "numerator", type: "integer", unit: null },
    { name: "denominator", type: "integer", unit: null },
  ],
  sql: `
with asked as (
  select * from fct_order where ${inCurrency}
),
due as (
  select * from asked
  where is_due and ${inPeriod("promised_deliver_local_date")}
),
handed_over as (
  select * from asked where ${inPeriod("handed_over_local_date")}
),
parcel as (
  select p.* from fct_parcel p join asked using (order_id) cross join meta_export m
  where ${inPeriod("(p.handed_over_at at time zone m.zone)::date")}
),
matched as (
  select f.* from fct_match f cross join meta_export m
  where state in ('confirmed', 'locked') and ${inCurrency}
    and ${inPeriod("(f.decided_at at time zone m.zone)::date")}
),
share as (${keptShares}
  union all
  select 'on_time_shipment', count(*) filter (shipped_on_time), count(*)
  from asked where is_due_to_ship and ${inPeriod("promised_ship_local_date")}
  union all
  select 'fill_rate', sum(units_ordered - units_short)::bigint,
    sum(units_ordered)::bigint from handed_over
  union all
  select 'touchless', count(*) filter (is_touchless), count(*) from handed_over
  union all
  select 'split_orders', count(*) filter (parcels > 1), count(*) from handed_over
  union all
  select 'valid_tracking', count(first_scan_at), count(*) from parcel
  union all
  select 'hold_rate', count(*) filter (holds > 0), count(*)
  from asked where ${inPeriod("placed_local_date")}
  union all
  select 'auto_match', count(*) filter (decided_by = 'system'), count(*)
  from matched
),
answer as (
  select kpi, 'share' as unit, numerator / nullif(n, 0) as value,
    wilson_low(numerator, n) as low, wilson_high(numerator, n) as high,
    coalesce(numerator, 0) as numerator, coalesce(n, 0) as denominator
  from share
  union all
  select 'perfect_order_index', 'share',
    product(numerator / nullif(n, 0)), null, null, null, max(n)
  from share
  where kpi in ('on_time_delivery', 'in_full', 'damage_free', 'right_documents')
  union all
  select 'cycle_time_median_h', 'hours',
    median(date_diff('second', placed_at, delivered_at) / 3600.0), null, null,
    count(*), count(*)
  from asked where ${inPeriod("delivered_local_date")}
)
select kpi, unit, value, low, high, numerator, denominator from answer
order by list_position(['strict_perfect_order', 'perfect_order_index', 'otif',
  'on_time_delivery', 'in_full', 'damage_free', 'right_documents',
  'on_time_shipment', 'fill_rate', 'valid_tracking', 'cycle_time_median_h',
  'touchless', 'hold_rate', 'split_orders', 'auto_match'], kpi)
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency} and ${inPeriod("placed_local_date")}
  `,
}
